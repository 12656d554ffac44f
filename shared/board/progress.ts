import type { BoardState, Mine, Open } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import { all, changedIds, count, get } from '../model/records.ts';
import { sumOf } from '../model/topic.ts';
import { current } from '../rules/phases.ts';
import { isPresent, presentMembers } from '../rules/present.ts';

/** Who is how far, as counts only. Names go to whoever holds the tray, by mail. */
export interface Progress {
  readonly present: number;
  readonly written: number;
  readonly writing: number;
  readonly done: number;
  /** Thumbs, answers to the open check or poll, or votes in the election, of those who were asked. */
  readonly answered: number;
  /** How many are asked: those present and, for thumbs, people without a device. */
  readonly asked: number;
}

/** What one who is present adds to the counts. */
type Share = Pick<Progress, 'written' | 'writing' | 'done' | 'answered'>;

/** Counts everybody who is present. */
export function progressOf(state: BoardState): Progress {
  const { open } = state;
  const present = presentMembers(open);
  const { asked, answered } = withoutDevice(state);
  const counts = { written: 0, writing: 0, done: 0, answered };
  for (const { id } of present) add(counts, shareOf(state, id), 1);
  return { present: present.length, asked: present.length + asked, ...counts };
}

/** The same, from the counts of a state before: only whoever did something since is counted anew. */
export function progressSince(before: BoardState, counted: Progress, state: BoardState): Progress {
  if (!asksTheSame(before, state)) return progressOf(state);
  const changed = new Set<MemberId>([
    ...changedIds(before.mine, state.mine),
    ...changedIds(before.hidden.writing, state.hidden.writing),
  ]);
  if (changed.size === 0) return counted;
  const counts = { ...counted };
  for (const id of changed) {
    if (!isPresent(state.open, id)) continue;
    add(counts, shareOf(before, id), -1);
    add(counts, shareOf(state, id), 1);
  }
  return counts;
}

/** Whether who is counted, and what for, is as it was. */
function asksTheSame({ open: a, hidden: before }: BoardState, { open: b, hidden: after }: BoardState): boolean {
  return (
    a.members === b.members &&
    a.here === b.here &&
    a.settings === b.settings &&
    a.walk === b.walk &&
    a.thumbs === b.thumbs &&
    a.check === b.check &&
    a.election === b.election &&
    before.room === after.room
  );
}

function add(counts: { -readonly [K in keyof Share]: number }, share: Share, sign: 1 | -1): void {
  counts.written += sign * share.written;
  counts.writing += sign * share.writing;
  counts.done += sign * share.done;
  counts.answered += sign * share.answered;
}

function shareOf({ open, mine, hidden }: BoardState, id: MemberId): Share {
  const own = get(mine, id);
  const { stage } = current(open);
  return {
    written: Number(own !== undefined && all(own.drafts).some((draft) => draft.stage === stage.id)),
    writing: Number(get(hidden.writing, id) === true),
    done: Number(own?.doneAt === open.walk.step),
    answered: Number(own !== undefined && hasAnswered(open, own)),
  };
}

function hasAnswered(open: Open, mine: Mine): boolean {
  const { check, election, thumbs } = open;
  if (thumbs.status === 'open') return mine.thumb?.id === thumbs.id;
  const { phase, key } = current(open);
  if (phase.kind === 'poll') return count(get(mine.ballots, key) ?? {}) > 0;
  if (check.status === 'open') return mine.check?.id === check.id;
  return election.status === 'voting' && mine.choice?.round === election.round;
}

/** What is asked of people without a device, and given for them: thumbs. */
function withoutDevice({ open: { thumbs, settings }, hidden }: BoardState): { asked: number; answered: number } {
  if (thumbs.status !== 'open') return { asked: 0, answered: 0 };
  const given = hidden.room.thumbs;
  return { asked: settings.room.people, answered: given?.id === thumbs.id ? sumOf(given.counts) : 0 };
}
