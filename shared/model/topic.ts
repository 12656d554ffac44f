import type { StageId } from '../templates/template.ts';
import type { ActionId, MemberId, TakeawayId, TargetId } from './ids.ts';

/**
 * A group or lone note as the talk treats it. A target without a topic waits to be discussed and never was; `apply`
 * makes one when something happens to it.
 */
export interface Topic {
  readonly id: TargetId;
  readonly stage: StageId;
  /** At most one of a board is `discussing`. */
  readonly status: 'waiting' | 'discussing' | 'discussed' | 'parked';
  /** Place among topics with as many dots, once the facilitator or chance gave one. */
  readonly order: string | null;
  /** Dots it had when it was last taken up; null before. */
  readonly dots: number | null;
  /** Milliseconds the clock ran while it was discussed, over all its turns; without the run that goes on. */
  readonly spent: number;
  /** Which of the times is running, from 0 (the time box); the others are extensions. */
  readonly box: number;
  readonly thumbs: readonly ThumbsResult[];
}

export type Thumb = 'up' | 'sideways' | 'down';
export type ThumbCounts = Readonly<Record<Thumb, number>>;

/** Go on for the whole extension, for half of it, on to the next topic, or nobody gave a thumb. */
export type Verdict = 'extend' | 'half' | 'next' | 'ask';

/** What became of a result: carried out, held back, or decided otherwise by the facilitator. */
export type Outcome = 'carried' | 'held' | 'overruled';

/** One roman vote as the minutes tell it. */
export interface ThumbsResult {
  readonly id: string;
  readonly counts: ThumbCounts;
  /** How many of the counts were given for people without a device. */
  readonly room: ThumbCounts;
  readonly verdict: Verdict;
  /** Milliseconds more that it gave. */
  readonly more: number;
  readonly outcome: Outcome;
}

/** The roman vote: opens by itself when the time box is over, or when the facilitator asks. */
export type Thumbs =
  | { readonly status: 'none' }
  | {
      readonly status: 'open';
      readonly id: string;
      readonly topic: TargetId;
      readonly openedAt: number;
      /** Closes at the latest then (server time); earlier when all are in. */
      readonly closesAt: number;
      /** The first thumb was given, so that the rest has ten seconds. */
      readonly hastened: boolean;
      /** What is asked for, in milliseconds. */
      readonly asks: number;
    }
  | {
      readonly status: 'closed';
      readonly id: string;
      readonly topic: TargetId;
      readonly asks: number;
      /** Null: all extensions are used up, nobody was asked. */
      readonly counts: ThumbCounts | null;
      readonly room: ThumbCounts;
      readonly verdict: Verdict;
      /** Milliseconds more, when the verdict is carried out. */
      readonly more: number;
      /** When the verdict is carried out by itself; null: the facilitator decides. */
      readonly carryAt: number | null;
    };

/** Whose turn it is to pitch, and who had theirs. */
export interface Pitch {
  readonly topic: TargetId | null;
  readonly pitched: readonly TargetId[];
}

/** What the group takes with it, of a topic or (null) of the whole meeting. */
export interface Takeaway {
  readonly id: TakeawayId;
  readonly topic: TargetId | null;
  readonly text: string;
  readonly order: string;
  /** Null while authors are hidden. */
  readonly author: MemberId | null;
}

/** Something somebody will do. */
export interface Action {
  readonly id: ActionId;
  readonly topic: TargetId | null;
  /** What. */
  readonly text: string;
  /** Who, as it was written; may be empty. */
  readonly who: string;
  /** By when: `YYYY-MM-DD`, or null. */
  readonly by: string | null;
  readonly done: boolean;
  readonly order: string;
}

/** What was entered for people without a device; secret like everybody's. */
export interface RoomVoice {
  readonly ballots: Readonly<Record<string, Readonly<Record<TargetId, number>>>>;
  readonly thumbs: { readonly id: string; readonly counts: ThumbCounts } | null;
}

export const NO_THUMBS: ThumbCounts = { up: 0, sideways: 0, down: 0 };
export const NO_PITCH: Pitch = { topic: null, pitched: [] };
export const NO_ROOM: RoomVoice = { ballots: {}, thumbs: null };

export const sumOf = (counts: ThumbCounts): number => counts.up + counts.sideways + counts.down;
