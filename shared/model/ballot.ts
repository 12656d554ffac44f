import type { MemberId, Records, TargetId } from './ids.ts';

/** A vote or weighing of one phase. Ballots are secret while it is open; the tally is public once closed. */
export type Round =
  | {
      readonly status: 'open';
      readonly dots: number;
      readonly stacking: boolean;
      /** What it counted the last time, where it is voted anew: that ranks until it closes. */
      readonly before?: Tally;
    }
  | {
      readonly status: 'closed';
      readonly dots: number;
      readonly stacking: boolean;
      readonly tally: Tally;
      /** How much of the tally was placed for people without a device; absent: nothing. */
      readonly room?: Tally;
    };

/** Dots per target, the median weight per target (halves possible), or people per answer of a poll. */
export type Tally = Records<TargetId, number>;

/** One member's secret dots or weights in one round. */
export type Ballot = Records<TargetId, number>;

/** Where a ballot keeps the answer to a poll. */
export const ANSWER = 'answer' as TargetId;

export type ElectionChoice = MemberId | 'yes' | 'no';

export interface Candidate {
  readonly member: MemberId;
  /** "I'd like to, with a co-lead." May be empty. */
  readonly words: string;
  /** Put forward by somebody else and not yet accepted. */
  readonly asked: boolean;
}

export type ElectionHow = 'vote' | 'yes' | 'run-off' | 'lot' | 'facilitator';

/**
 * The election of one leader: candidates stand, one secret vote each, then the result. `round` only ever grows, so that
 * a vote can never count in a round it was not given in.
 */
export type Election =
  | { readonly status: 'standing'; readonly round: number }
  | {
      readonly status: 'voting';
      readonly round: number;
      readonly runOff: boolean;
      readonly choices: readonly MemberId[];
    }
  /** A second tie: the facilitator draws lots or decides. */
  | {
      readonly status: 'tied';
      readonly round: number;
      readonly choices: readonly MemberId[];
      readonly counts: Records<string, number>;
    }
  | {
      readonly status: 'closed';
      readonly round: number;
      /** Null: nobody stood, or the only candidate was refused; the leader line says "to be chosen". */
      readonly leader: MemberId | null;
      readonly how: ElectionHow | 'none' | 'no';
      readonly counts: Records<string, number>;
    };
