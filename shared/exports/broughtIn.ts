import type { Brought } from '../board/events.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/board.ts';
import type { Member } from '../model/member.ts';
import type { Group, Note } from '../model/note.ts';
import type { Statement } from '../model/statement.ts';
import { ordersBehindAll } from '../rules/order.ts';
import { findPrompt } from '../templates/index.ts';
import { type PhaseKey, type PromptId, phaseKey, type StageId } from '../templates/template.ts';
import type { BoardFile } from './boardFile.ts';
import { broughtMembers, broughtVoices, type Unnamed } from './broughtPeople.ts';
import { broughtTalk } from './broughtTalk.ts';
import { type FreshIds, freshIds, recordsOf } from './freshIds.ts';
import { templateOfFile } from './templateOfFile.ts';

/** What bringing a file in needs of the world. */
export interface BringContext {
  /** Server time, ms. */
  readonly now: number;
  /** An id that was never given before. */
  readonly id: () => string;
  readonly unnamed: Unnamed;
}

/** A file as a new board: what it is opened with, and what it holds from the start. */
export interface BroughtIn {
  readonly settings: Settings;
  readonly facilitator: Member;
  readonly content: Brought;
}

/**
 * Makes a board of a file that was read and found whole. Ids are fresh; orders keep what stood before what. Whoever
 * brings the file in takes the facilitator's seat; everybody else is a participant who is away, and can be let back in.
 */
export function broughtIn(file: BoardFile, { now, id, unnamed }: BringContext): BroughtIn {
  const ids = freshIds(id);
  const members = broughtMembers(file, ids, unnamed);
  const facilitator = members.find(({ role }) => role === 'facilitator');
  if (!facilitator) throw new Error('a file without a facilitator was not found out');
  return {
    settings: settingsOf(file),
    facilitator,
    content: {
      walk: walkOf(file, now),
      members: recordsOf(members),
      ...wallOf(file, ids),
      ...broughtTalk(file, ids),
      ...broughtVoices(file, ids),
      statements: recordsOf(statementsOf(file, ids)),
    },
  };
}

function settingsOf({ settings, look }: BoardFile): Settings {
  const { dots, peopleInRoom, ...kept } = settings;
  return {
    ...DEFAULT_SETTINGS,
    ...kept,
    room: { people: peopleInRoom, keeper: null },
    accent: look?.accent ?? null,
    logo: logoOf(look),
    dots: Object.fromEntries(dots.map(({ stage, dots: of, stacking }) => [stage, { dots: of, stacking }])),
  };
}

/** Its bytes are kept beside the log. */
function logoOf(look: BoardFile['look']): Settings['logo'] {
  if (!look?.logo) return null;
  const { hash, width, height } = look.logo;
  return { hash, width, height };
}

/** Where the group stands. The phase it is in begins anew, without a clock. */
function walkOf(file: BoardFile, now: number): Brought['walk'] {
  const { walk } = file;
  const stages = templateOfFile(file)?.stages ?? [];
  const keys = stages.map((stage) => stage.phases.map((phase): string => phaseKey(stage, phase)));
  const stage = keys.findIndex((phases) => phases.includes(walk.at));
  return {
    status: walk.status,
    stage,
    phase: keys[stage]?.indexOf(walk.at) ?? 0,
    step: walk.status === 'lobby' ? 0 : 1,
    // All of these were found in the template.
    skipped: walk.skipped as StageId[],
    switched: walk.switched as PhaseKey[],
    visited: walk.visited as PhaseKey[],
    startedAt: walk.startedAt === null ? null : Date.parse(walk.startedAt),
    enteredAt: walk.startedAt === null ? null : now,
    breakUntil: null,
  };
}

function wallOf(file: BoardFile, ids: FreshIds): Pick<Brought, 'groups' | 'notes'> {
  const { groups, notes } = file;
  const spec = templateOfFile(file);
  // One row of orders for everything on the wall, so that whatever is compared stands as it stood.
  const lying = [...groups, ...notes].sort((a, b) => a.place - b.place);
  const keys = ordersBehindAll([], lying.length);
  const orders = new Map(lying.map(({ id }, at) => [id, keys[at] ?? 'a0']));
  const orderOf = (id: string): string => orders.get(id) ?? 'a0';
  const brought = notes.flatMap(({ id, prompt, text, group, author }): Note[] => {
    const found = spec && findPrompt(spec, prompt as PromptId);
    if (!found) return [];
    return [
      {
        id: ids.target(id),
        stage: found.stage.id,
        prompt: found.prompt.id,
        text,
        group: group === null ? null : ids.target(group),
        order: orderOf(id),
        author: author === null ? null : ids.member(author),
      },
    ];
  });
  const grouped = groups.map(
    ({ id, stage, name }): Group => ({
      id: ids.target(id),
      stage: stage as StageId,
      name,
      order: orderOf(id),
    }),
  );
  return { groups: recordsOf(grouped), notes: recordsOf(brought) };
}

function statementsOf({ statements }: BoardFile, ids: FreshIds): Statement[] {
  const keys = ordersBehindAll([], statements.length);
  return statements.map(({ id, box, parent, from, text }, at) => ({
    id: ids.statement(id),
    box,
    text,
    parent: parent === null ? null : ids.statement(parent),
    order: keys[at] ?? 'a0',
    from: from === null ? null : ids.target(from),
  }));
}
