import { replay } from '#shared/board/apply.ts';
import type { Happened } from '#shared/board/events.ts';
import { publicPart } from '#shared/board/publicPart.ts';
import { readBoard } from '#shared/doc/readBoard.ts';
import type { Ballot } from '#shared/model/ballot.ts';
import type { BoardState, Mine } from '#shared/model/board.ts';
import type { MemberId } from '#shared/model/ids.ts';
import { all, get, ids } from '#shared/model/records.ts';
import { isSame } from '#shared/model/same.ts';
import { allPlaces } from '#shared/rules/phases.ts';
import { isSound } from '#shared/rules/sound.ts';
import { dotsSpent } from '#shared/rules/voting.ts';
import type { PhaseKey, PhaseKind } from '#shared/templates/template.ts';
import type { Board } from '../../boards/Board.ts';
import { stored } from '../../boards/model.ts';
import type { BoardStore } from '../../storage/BoardStore.ts';
import type { FuzzTab } from './FuzzTab.ts';
import { firstDifference } from './firstDifference.ts';

export type Log = readonly Happened[];

/** The log from its first entry; a string says why there is none. */
export async function readWholeLog(store: BoardStore, board: string): Promise<Log | string> {
  const loaded = await store.load(board, 'no model: replay everything');
  if (loaded.kind !== 'whole') return `the log is ${loaded.kind}`;
  return loaded.entries.flatMap(({ events }) => events as readonly Happened[]);
}

/** What the document shows other than the board is. `isFlushed`: nothing waits for the next tick. */
export function documentProblems(board: Board, isFlushed: boolean): string[] {
  const { state, part, rev } = board.committed;
  const fresh = publicPart(state);
  const shown = readBoard(board.doc.doc);
  const problems: string[] = [];
  if (!isSame(fresh, part)) problems.push(`the public part is not of this state: ${firstDifference(part, fresh)}`);
  if (isFlushed && !isSame(shown?.part, part)) problems.push(`the document: ${firstDifference(shown?.part, part)}`);
  if (isFlushed && shown?.rev !== rev) problems.push(`the document is at ${shown?.rev}, the state at ${rev}`);
  return problems;
}

/** What no state may be, however it came about: something that lies nowhere, more dots out than a vote gives. */
export function soundnessProblems({ open, mine, hidden }: BoardState): string[] {
  const problems = isSound(open) ? [] : ['something lies nowhere'];
  const votes = new Set<string>(allPlaces(open).flatMap(({ phase, key }) => (isVoted(phase.kind) ? key : [])));
  for (const member of ids<MemberId, Mine>(mine)) {
    const ballots = mine[member]?.ballots ?? {};
    for (const [phase, ballot] of Object.entries<Ballot>(ballots)) {
      const round = get(open.rounds, phase as PhaseKey);
      if (!votes.has(phase) || !round) continue;
      if (dotsSpent(ballot) > round.dots) problems.push(`${member} has more dots out in ${phase} than there are`);
      if (!round.stacking && all<string, number>(ballot).some((dots) => dots > 1))
        problems.push(`${member} stacked in ${phase}`);
    }
  }
  for (const [phase, ballot] of Object.entries<Ballot>(hidden.room.ballots)) {
    const round = get(open.rounds, phase as PhaseKey);
    const { people } = open.settings.room;
    // Fewer people may be there once it is counted.
    if (round?.status !== 'open') continue;
    if (dotsSpent(ballot) > people * round.dots) problems.push(`the room has more dots out in ${phase} than there are`);
    if (!round.stacking && all<string, number>(ballot).some((dots) => dots > people))
      problems.push(`the room stacked in ${phase}`);
  }
  return problems;
}

/** A talk votes again. */
const isVoted = (kind: PhaseKind): boolean => kind === 'vote' || kind === 'discuss';

/** What the log tells other than the board is, or than people were told. */
export function logProblems(log: Log, state: BoardState, tabs: readonly FuzzTab[]): string[] {
  const problems: string[] = [];
  const played = stored(replay(log));
  if (!isSame(played, stored(state))) {
    problems.push(`the log: ${firstDifference(played.open, stored(state).open)}`);
  }
  const times = new Map<string, number>();
  for (const { by, command } of log) times.set(`${by}:${command}`, (times.get(`${by}:${command}`) ?? 0) + 1);
  for (const [key, count] of times) if (count > 1) problems.push(`${key} happened ${count} times`);
  for (const { member, acked } of tabs) {
    for (const id of acked) if (!times.has(`${member}:${id}`)) problems.push(`${id} was acked and is lost`);
  }
  return problems;
}
