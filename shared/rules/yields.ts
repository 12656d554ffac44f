import type { Open } from '../model/board.ts';
import type { ActionId, TakeawayId, TargetId } from '../model/ids.ts';
import { all } from '../model/records.ts';
import type { Action, Takeaway } from '../model/topic.ts';
import { byOrder } from './order.ts';

/** The takeaways of a topic, or (null) of the whole meeting, in order. */
export const takeawaysOf = (open: Open, topic: TargetId | null): Takeaway[] =>
  all<TakeawayId, Takeaway>(open.takeaways)
    .filter((one) => one.topic === topic)
    .sort(byOrder);

/** The actions of a topic, or (null) of the whole meeting, in order. */
export const actionsOf = (open: Open, topic: TargetId | null): Action[] =>
  all<ActionId, Action>(open.actions)
    .filter((one) => one.topic === topic)
    .sort(byOrder);
