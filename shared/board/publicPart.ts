import type { BoardState, Mine, Open } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import type { Member } from '../model/member.ts';
import { all, ids } from '../model/records.ts';
import { takesPart } from '../rules/permissions.ts';
import { current } from '../rules/phases.ts';

/** Who is how far, as counts only. Names go to whoever holds the tray, by mail. */
export interface Progress {
  readonly present: number;
  readonly written: number;
  readonly writing: number;
  readonly done: number;
  /** Votes in the running round of the election, or answers to the open check, of those who are present. */
  readonly answered: number;
}

/** What everybody may see: the input of the window, minutes, exports and GET. */
export interface PublicPart extends Open {
  readonly progress: Progress;
}

/** Members who are present now and take part, in seat order. */
export function presentMembers(open: Open): Member[] {
  return all<MemberId, Member>(open.members)
    .filter(({ id }) => open.here[id] !== undefined && takesPart(open, id))
    .sort((a, b) => a.seat - b.seat);
}

function progressOf({ open, mine, hidden }: BoardState): Progress {
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
    answered: count((own) => own !== undefined && hasAnswered(open, own)),
  };
}

function hasAnswered({ check, election }: Open, mine: Mine): boolean {
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
