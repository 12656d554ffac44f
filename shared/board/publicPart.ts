import type { BoardState, Mine, Open } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import { all, get, ids } from '../model/records.ts';
import { current } from '../rules/phases.ts';
import { presentMembers } from '../rules/present.ts';
import { thumbsIn } from '../rules/thumbs.ts';

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

/** What everybody may see: the input of the window, minutes, exports and GET. */
export interface PublicPart extends Open {
  readonly progress: Progress;
}

function progressOf(state: BoardState): Progress {
  const { open, mine, hidden } = state;
  const present = presentMembers(open);
  const { stage } = current(open);
  const mineOf = (id: MemberId): Mine | undefined => mine[id];
  const count = (is: (mine: Mine | undefined, id: MemberId) => boolean) =>
    present.filter(({ id }) => is(mineOf(id), id)).length;
  return {
    present: present.length,
    written: count((own) => own !== undefined && all(own.drafts).some((draft) => draft.stage === stage.id)),
    writing: count((_, id) => hidden.writing[id] === true),
    done: count((own) => own?.doneAt === open.walk.step),
    ...(open.thumbs.status === 'open'
      ? thumbsIn(state, open.thumbs.id)
      : { asked: present.length, answered: count((own) => own !== undefined && hasAnswered(open, own)) }),
  };
}

function hasAnswered(open: Open, mine: Mine): boolean {
  const { check, election } = open;
  const { phase, key } = current(open);
  if (phase.kind === 'poll') return ids(get(mine.ballots, key) ?? {}).length > 0;
  if (check.status === 'open') return mine.check?.id === check.id;
  return election.status === 'voting' && mine.choice?.round === election.round;
}

/**
 * The only boundary between what everybody may see and what not: a list of what passes, so that a new field of the
 * state stays inside until it is named here.
 */
export function publicPart(state: BoardState): PublicPart {
  const { open } = state;
  return {
    board: open.board,
    settings: open.settings,
    walk: open.walk,
    clock: open.clock,
    focus: open.focus,
    check: open.check,
    election: open.election,
    candidates: open.candidates,
    members: open.members,
    here: open.here,
    notes: open.notes,
    groups: open.groups,
    statements: open.statements,
    rounds: open.rounds,
    topics: open.topics,
    takeaways: open.takeaways,
    actions: open.actions,
    thumbs: open.thumbs,
    pitch: open.pitch,
    progress: progressOf(state),
  };
}

/** Whether anything that everybody may see differs between two states. */
export function isPublicChange(before: PublicPart, after: PublicPart): boolean {
  const { progress: old, ...openBefore } = before;
  const { progress: now, ...openAfter } = after;
  const keys = ids(openAfter as Record<string, unknown>);
  if (keys.some((key) => openBefore[key as keyof Open] !== openAfter[key as keyof Open])) return true;
  return ids(now as unknown as Record<keyof Progress, number>).some((key) => old[key] !== now[key]);
}
