import type { Open } from '#shared/model/board.ts';
import { ids } from '#shared/model/records.ts';

/** Whether there is anything the minutes could tell. */
export const wasTalked = ({ topics, takeaways, actions }: Open): boolean =>
  [topics, takeaways, actions].some((records) => ids(records as Record<string, unknown>).length > 0);
