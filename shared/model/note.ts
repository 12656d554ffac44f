import type { PhaseKey, PromptId, StageId } from '../templates/template.ts';
import type { DraftId, GroupId, MemberId, NoteId } from './ids.ts';

/** Private words of one member. Only its author ever receives it. */
export interface Draft {
  readonly id: DraftId;
  readonly stage: StageId;
  readonly prompt: PromptId;
  readonly text: string;
  /** Whether the author's name is to show, as announced above the composer when it was written. */
  readonly named: boolean;
}

/** Public words on the wall: in its prompt's lane, or in a group, at an order among its neighbours. */
export interface Note {
  readonly id: NoteId;
  readonly stage: StageId;
  readonly prompt: PromptId;
  readonly text: string;
  readonly group: GroupId | null;
  /** Fractional index: the place among the notes of the same lane or group. */
  readonly order: string;
  /** Null while hidden; who wrote it is then known to the server and, as "mine", to its author. */
  readonly author: MemberId | null;
}

/** What the room decided belongs together. An empty group does not exist. */
export interface Group {
  readonly id: GroupId;
  readonly stage: StageId;
  readonly name: string;
  readonly order: string;
}

export type { PhaseKey };
