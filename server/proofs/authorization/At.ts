import type { MemberId } from '#shared/model/ids.ts';
import type { StatementBox } from '#shared/model/statement.ts';
import type { PhaseKey, PromptId, StageId } from '#shared/templates/template.ts';
import type { Column } from './columns.ts';

/** What the foreign ids name. */
export type Thing = 'draft' | 'note' | 'group' | 'line' | 'member' | 'check';

/** A moment of a board, and the ids somebody could name in it. */
export interface At {
  readonly column: Column;
  readonly place: PhaseKey;
  readonly isFirst: boolean;
  readonly stage: StageId;
  readonly prompt: PromptId;
  readonly step: number;
  /** A box this phase is about, or any. */
  readonly box: StatementBox;
  /** The open check, or one that is over. */
  readonly check: string;
  readonly round: number;
  /** The stage whose wall is meant by groups: the running one, if it has any. */
  readonly wall: string;
  readonly people: { readonly ben: MemberId; readonly dan: MemberId; readonly gone: MemberId; readonly fay: MemberId };
  /** What this member wrote last here; of somebody who has written nothing: Ben's. */
  own(thing: 'draft' | 'note', member: MemberId): string;
  /** An id that nothing has. */
  fresh(): string;
  /** One of another stage, of another board, one that was removed, … */
  foreign(thing: Thing, kind: Kind): string;
}

/**
 * Whose the ids are that somebody names without having any business with them. `others`: of somebody else, here. `stage`: of
 * somebody else, in another stage (a line: in a box of another stage). `board`: of another board. `removed`: it was here once.
 * `before`: the moment before this one. `fixed`: what the template does not let go. `inside`: a note that lies in a group.
 * `self`: the very thing it is to be put into. `lead`: the facilitator.
 */
export type Kind =
  | 'others'
  | 'stage'
  | 'board'
  | 'removed'
  | 'nowhere'
  | 'before'
  | 'fixed'
  | 'inside'
  | 'self'
  | 'lead';
