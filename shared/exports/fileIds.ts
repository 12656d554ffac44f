import type { PublicPart } from '../board/publicPart.ts';
import type { GroupId, MemberId, NoteId, StatementId, TargetId } from '../model/ids.ts';
import type { Member } from '../model/member.ts';
import type { Group, Note } from '../model/note.ts';
import { all } from '../model/records.ts';
import type { Statement } from '../model/statement.ts';
import { byOrder } from '../rules/order.ts';
import { template } from '../rules/phases.ts';
import { membersOf, mentioned } from './toldMembers.ts';

/** What goes into a file, in the order it stands there, and the ids it has there. */
export interface FileIds {
  /** Without those who were removed, unless something that stays names them. */
  readonly members: readonly Member[];
  readonly groups: readonly Group[];
  readonly notes: readonly Note[];
  readonly statements: readonly Statement[];
  /** The file's id of a member; null: nobody, or not in the file. */
  memberOf(id: string | null): string | null;
  groupOf(id: GroupId | null): string | null;
  statementOf(id: StatementId | null): string | null;
  /** The file's id of a group or a note. */
  on(id: TargetId | null): string | null;
  /** Where a group or note lies among all of the board. */
  placeOf(id: string): number;
}

/** Gives everything of a board that goes into a file its number there, which tells nothing of the board's own ids. */
export function fileIds(part: PublicPart): FileIds {
  const wall = wallOf(part);
  const spoken = mentioned(part);
  const members = membersOf(part).filter(({ id, removed }) => !removed || spoken.has(id));
  const groups = wall.filter((thing): thing is Group => !('text' in thing));
  const notes = wall.filter((thing): thing is Note => 'text' in thing);
  const statements = all<StatementId, Statement>(part.statements).sort(byOrder);
  const memberIds = numbered<MemberId>('m', members);
  const groupIds = numbered<GroupId>('g', groups);
  const noteIds = numbered<NoteId>('n', notes);
  const statementIds = numbered<StatementId>('s', statements);
  const places = new Map<string, number>(wall.map(({ id }, at) => [id, at]));
  return {
    members,
    groups,
    notes,
    statements,
    memberOf: memberIds,
    groupOf: groupIds,
    statementOf: statementIds,
    on: (id) => groupIds(id) ?? noteIds(id),
    placeOf: (id) => places.get(id) ?? 0,
  };
}

/** Groups and notes of the whole board in one order: by stage, then as they lie. */
function wallOf(part: PublicPart): (Group | Note)[] {
  const stages = template(part).stages.map(({ id }) => id);
  const things = [...all<GroupId, Group>(part.groups), ...all<NoteId, Note>(part.notes)];
  return things.sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || byOrder(a, b));
}

function numbered<T extends string>(letter: string, known: readonly { readonly id: T }[]) {
  const numbers = new Map<string, string>(known.map(({ id }, at) => [id, `${letter}${at + 1}`]));
  return (id: string | null): string | null => (id === null ? null : (numbers.get(id) ?? null));
}
