import type { MemberId } from '#shared/model/ids.ts';
import type { StatementBox } from '#shared/model/statement.ts';
import type { PhaseKey, PromptId, StageId } from '#shared/templates/template.ts';
import type { Column } from './columns.ts';

/** The templates that are looked at. */
export type Workshop = 'cop-bootstrap' | 'lean-coffee';

/** What the foreign ids name. */
export type Thing = 'draft' | 'note' | 'group' | 'line' | 'member' | 'check' | 'thumbs' | 'takeaway' | 'action';

/** A moment of a board, and the ids somebody could name in it. */
export interface At {
  readonly template: Workshop;
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
  /** The open thumbs, or some that are over. */
  readonly thumbs: string;
  readonly round: number;
  readonly people: { readonly ben: MemberId; readonly dan: MemberId; readonly gone: MemberId; readonly fay: MemberId };
  /** What this member wrote last here; of somebody who has written nothing: Ben's. */
  own(thing: 'draft' | 'note', member: MemberId): string;
  /** An id that nothing has. */
  fresh(): string;
  /** One of another stage, of another board, one that was removed, …; null: there is none of that kind here. */
  foreign(thing: Thing, kind: Kind): string | null;
}

/**
 * Whose the ids are that somebody names without having any business with them. `others`: of somebody else, here. `stage`: of
 * somebody else, in another stage (a line: in a box of another stage). `board`: of another board. `removed`: it was here once.
 * `before`: the moment before this one. `fixed`: what the template does not let go. `inside`: a note that lies in a group.
 * `talked`: the topic under discussion. `self`: the very thing it is to be put into. `lead`: the facilitator.
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
  | 'talked'
  | 'self'
  | 'lead';
