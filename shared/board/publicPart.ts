import type { BoardState, Open } from '../model/board.ts';
import { ids } from '../model/records.ts';
import { type Progress, progressOf, progressSince } from './progress.ts';

/** What everybody may see: the input of the window, minutes, exports and GET. */
export interface PublicPart extends Open {
  readonly progress: Progress;
}

/**
 * The only boundary between what everybody may see and what not: a list of what passes, so that a new field of the
 * state stays inside until it is named here. What a state shortly before showed spares counting everybody again.
 */
export function publicPart(
  state: BoardState,
  before?: { readonly state: BoardState; readonly part: PublicPart },
): PublicPart {
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
    progress: before ? progressSince(before.state, before.part.progress, state) : progressOf(state),
  };
}

/** Whether anything that everybody may see differs between two states. */
export function isPublicChange(before: PublicPart, after: PublicPart): boolean {
  if (ids<keyof PublicPart, unknown>(after).some((key) => key !== 'progress' && before[key] !== after[key]))
    return true;
  const [old, now] = [before.progress, after.progress];
  return old !== now && ids<keyof Progress, number>(now).some((key) => old[key] !== now[key]);
}
