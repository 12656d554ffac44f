import type { Mine, Open } from '../model/board.ts';
import type { GroupId, NoteId, TargetId } from '../model/ids.ts';
import { indexBy } from '../model/indexRecords.ts';
import type { Group, Note } from '../model/note.ts';
import { all, count, get, ids } from '../model/records.ts';
import type { PromptId, StageId } from '../templates/template.ts';
import { byOrder } from './order.ts';

const notes = (open: Open): Note[] => all<NoteId, Note>(open.notes);

/** Whether an id names a note or a group already: dots name either, so that no two may share one. */
export const isTaken = (open: Open, id: TargetId): boolean =>
  get(open.notes, id as NoteId) !== undefined || get(open.groups, id as GroupId) !== undefined;

/** How many drafts and notes a member holds; what was removed from the wall does not count. */
export const heldBy = (open: Open, mine: Mine): number =>
  count(mine.drafts) + ids(mine.notes).filter((id) => get(open.notes, id)).length;

const inLane = indexBy<Note, PromptId | null>(({ group, prompt }) => (group === null ? prompt : null));
const inGroup = indexBy<Note, GroupId | null>(({ group }) => group);

/** The loose notes of a prompt, in order. */
export const laneOf = (open: Open, prompt: PromptId): Note[] => [...inLane(open.notes, prompt)].sort(byOrder);

/** The notes beside which another one is placed: of a group or, without one, of a prompt's lane; in any order. */
export const besides = (open: Open, group: GroupId | null, prompt: PromptId): readonly Note[] =>
  group === null ? inLane(open.notes, prompt) : inGroup(open.notes, group);

export const isEmptyGroup = (open: Open, group: GroupId): boolean => inGroup(open.notes, group).length === 0;

/** The notes of a group, in order. */
export const notesIn = (open: Open, group: GroupId): Note[] => [...inGroup(open.notes, group)].sort(byOrder);

/** All notes of a stage, in order. */
export const notesOf = (open: Open, stage: StageId): Note[] =>
  notes(open)
    .filter((note) => note.stage === stage)
    .sort(byOrder);

/** The groups of a stage, in order. */
export const groupsOf = (open: Open, stage: StageId): Group[] =>
  all<GroupId, Group>(open.groups)
    .filter((group) => group.stage === stage)
    .sort(byOrder);
