import type { Open } from '../model/board.ts';
import type { ActionId, TakeawayId, TargetId } from '../model/ids.ts';
import { all } from '../model/records.ts';
import type { Action, Takeaway } from '../model/topic.ts';
import { byOrder } from './order.ts';

/** Every takeaway of the board, in order. */
export const takeawaysInOrder = (open: Open): Takeaway[] => all<TakeawayId, Takeaway>(open.takeaways).sort(byOrder);

/** Every action of the board, in order. */
export const actionsInOrder = (open: Open): Action[] => all<ActionId, Action>(open.actions).sort(byOrder);

/** The takeaways of a topic, or (null) of the whole meeting, in order. */
export const takeawaysOf = (open: Open, topic: TargetId | null): Takeaway[] =>
  takeawaysInOrder(open).filter((one) => one.topic === topic);

/** The actions of a topic, or (null) of the whole meeting, in order. */
export const actionsOf = (open: Open, topic: TargetId | null): Action[] =>
  actionsInOrder(open).filter((one) => one.topic === topic);
