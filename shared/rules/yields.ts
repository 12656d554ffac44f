import type { Open } from '../model/board.ts';
import type { ActionId, TakeawayId, TargetId } from '../model/ids.ts';
import { indexBy } from '../model/indexRecords.ts';
import { all } from '../model/records.ts';
import type { Action, Takeaway } from '../model/topic.ts';
import { byOrder } from './order.ts';

const takenFrom = indexBy<Takeaway, TargetId | null>(({ topic }) => topic);
const doneFor = indexBy<Action, TargetId | null>(({ topic }) => topic);

/** Every takeaway of the board, in order. */
export const takeawaysInOrder = (open: Open): Takeaway[] => all<TakeawayId, Takeaway>(open.takeaways).sort(byOrder);

/** Every action of the board, in order. */
export const actionsInOrder = (open: Open): Action[] => all<ActionId, Action>(open.actions).sort(byOrder);

/** The takeaways of a topic, or (null) of the whole meeting, in order. */
export const takeawaysOf = (open: Open, topic: TargetId | null): Takeaway[] =>
  [...takenFrom(open.takeaways, topic)].sort(byOrder);

/** The actions of a topic, or (null) of the whole meeting, in order. */
export const actionsOf = (open: Open, topic: TargetId | null): Action[] =>
  [...doneFor(open.actions, topic)].sort(byOrder);
