import type { View } from '../../model/board.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import type { Act, ActType, Body } from '../commands.ts';
import type { BoardEvent } from '../events.ts';

/** What follows from a command: its events, or why it was refused. No events: it already is as asked. */
export type Decision =
  | { readonly ok: true; readonly events: readonly BoardEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

export const done = (...events: readonly BoardEvent[]): Decision => ({ ok: true, events });
export const refuse = (refusal: Refusal): Decision => ({ ok: false, refusal });

/** One decider per act: pure, from what the actor can see. */
export type Deciders<T extends ActType> = {
  readonly [K in T]: (view: View, me: MemberId, body: Body<K>) => Decision;
};
export type { Act };
