import type { BoardState } from '../../model/board.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Body, StepType } from '../commands.ts';
import type { Decision } from '../decide/decision.ts';

/** What a step needs of the world; handed in, so that deciding stays pure. */
export interface StepContext {
  /** Server time, ms. */
  readonly now: number;
  /** An id from the board's seed, the command's id and a label: the same again for the same command. */
  readonly id: (label: string) => string;
  /** A number in [0, 1), likewise: shuffles and lots. */
  readonly chance: (label: string) => number;
  /** SHA-256, hex: tokens and keys are only ever kept as hashes. */
  readonly hash: (secret: string) => string;
}

/** One decider per step, from the whole state: steps are decided on the server only. */
export type StepDeciders<T extends StepType> = {
  readonly [K in T]: (state: BoardState, me: MemberId, body: Body<K>, context: StepContext) => Decision;
};
