import type { BoardState, Walk } from '../../model/board.ts';
import type { Clock } from '../../model/clock.ts';
import type { ClockId, DraftId, MemberId, NoteId, TargetId } from '../../model/ids.ts';
import type { Draft, Note } from '../../model/note.ts';
import { all, get, ids } from '../../model/records.ts';
import { cleanName, textProblem } from '../../model/text.ts';
import { ordersBehindAll } from '../../rules/order.ts';
import { allPlaces, current, isBefore, isRevealed, type Place } from '../../rules/phases.ts';
import { countDots, medianWeights, targetsOf } from '../../rules/voting.ts';
import { laneOf } from '../../rules/wall.ts';
import { phaseKey } from '../../templates/template.ts';
import { applyEvent } from '../apply.ts';
import type { BoardEvent } from '../events.ts';
import type { StepContext } from './context.ts';

const MINUTE = 60_000;

/** A running clock of `minutes` from now. */
export function runningClock(context: StepContext, total: number): Clock {
  return { status: 'running', id: context.id('clock') as ClockId, total, endsAt: context.now + total };
}

/** Closes the vote or weighing of a phase if it is open: the tally shows and, after a vote, the wall sorts once. */
export function closeRound(state: BoardState, { phase, key, stage }: Place = current(state.open)): BoardEvent[] {
  if (get(state.open.rounds, key)?.status !== 'open') return [];
  if (phase.kind === 'weigh') {
    return [{ type: 'voteClosed', phase: key, tally: medianWeights(state, key, stage.id), orders: {} }];
  }
  const tally = countDots(state, key, stage.id);
  const orders: Record<TargetId, string> = {};
  const targets = targetsOf(state.open, stage.id);
  // A stable sort: ties keep the order they had.
  const sorted = [...targets].sort((a, b) => (tally[b.id] ?? 0) - (tally[a.id] ?? 0));
  const keys = ordersBehindAll([], sorted.length);
  sorted.forEach(({ id }, i) => {
    orders[id] = keys[i] ?? 'a0';
  });
  return [{ type: 'voteClosed', phase: key, tally, orders }];
}

/** Closes what is open before `to` (without it, all): also a vote the group left backwards and then passed over. */
export function closeRounds(state: BoardState, to?: Place): BoardEvent[] {
  const passed = allPlaces(state.open).filter((place) => !to || isBefore(place, to));
  return passed.flatMap((place) => closeRound(state, place));
}

/** All drafts of a stage become notes with fresh ids, shuffled per prompt, so that nothing tells who wrote when. */
function reveal(state: BoardState, place: Place, context: StepContext): BoardEvent[] {
  const drafts = ids<MemberId, unknown>(state.mine).flatMap((member) => {
    if (state.open.members[member]?.removed) return [];
    const own = all<DraftId, Draft>(state.mine[member]?.drafts ?? {});
    return own.filter((draft) => draft.stage === place.stage.id).map((draft) => ({ member, draft }));
  });
  const notes = place.stage.prompts.flatMap((prompt) => {
    const shuffled = drafts
      .filter(({ draft }) => draft.prompt === prompt.id)
      .map((one) => ({ ...one, chance: context.chance(`shuffle ${one.member} ${one.draft.id}`) }))
      .sort((a, b) => a.chance - b.chance);
    const orders = ordersBehindAll(laneOf(state.open, prompt.id), shuffled.length);
    return shuffled.map(({ member, draft }, i) => {
      const note: Note = {
        id: context.id(`note ${member} ${draft.id}`) as NoteId,
        stage: draft.stage,
        prompt: draft.prompt,
        text: draft.text,
        group: null,
        order: orders[i] ?? 'a0',
        author: draft.named ? member : null,
      };
      return { draft: draft.id, member, note };
    });
  });
  return notes.length > 0 ? [{ type: 'draftsRevealed', notes }] : [];
}

/** Whether going to `to` ends the private writing of its stage: from solo onwards, or past a reveal that was jumped over. */
function reveals(state: BoardState, to: Place): boolean {
  const solo = to.stage.phases.findIndex(({ kind }) => kind === 'solo');
  if (solo < 0 || to.phaseAt <= solo) return false;
  const from = current(state.open);
  const fromSolo = from.stage.id === to.stage.id && from.phase.kind === 'solo';
  return fromSolo || !isRevealed(state.open, to.stage);
}

function clockFor(state: BoardState, to: Place, context: StepContext): Clock {
  const round = get(state.open.rounds, to.key);
  if (round?.status === 'closed') return { status: 'off' };
  const total = to.phase.minutes * MINUTE;
  // The first clock waits for the facilitator, who explains the goal first.
  return state.open.walk.status === 'lobby' ? { status: 'ready', total } : runningClock(context, total);
}

/** The winner of the vote on names when there is exactly one, as the name to confirm. */
function winningName(state: BoardState, to: Place): BoardEvent[] {
  if (to.phase.kind !== 'align' || to.phase.decides !== 'name' || state.open.board.name !== '') return [];
  const rounds = to.stage.phases.map((phase) => get(state.open.rounds, phaseKey(to.stage, phase)));
  const voted = rounds.find((round) => round?.status === 'closed');
  if (voted?.status !== 'closed') return [];
  const targets = targetsOf(state.open, to.stage.id).map((target) => ({
    target,
    dots: get(voted.tally, target.id) ?? 0,
  }));
  const most = Math.max(1, ...targets.map(({ dots }) => dots));
  const [only, second] = targets.filter(({ dots }) => dots === most);
  if (!only || second) return [];
  const name = cleanName('text' in only.target ? only.target.text : only.target.name);
  // A proposal that makes no title waits for the facilitator to shorten it.
  return textProblem(name, 'title') ? [] : [{ type: 'communityNamed', name }];
}

/**
 * Everything that follows from stepping to another phase: an open vote closes when the group goes on (ballots are kept
 * when it goes back), an open check ends, drafts are revealed, the vote opens, the clock starts.
 */
export function enter(state: BoardState, to: Place, context: StepContext, patch: Partial<Walk> = {}): BoardEvent[] {
  const { walk } = state.open;
  const from = current(state.open);
  const forward = isBefore(from, to);
  const closing = forward ? closeRounds(state, to) : [];
  const events = [...closing];
  if (state.open.check.status !== 'none') events.push({ type: 'checkSet', check: { status: 'none' } });
  const revealsNow = reveals(state, to);
  if (revealsNow) events.push(...reveal(state, to, context));
  const shared = to.stage.phases.find(({ kind }) => kind === 'share');
  const passed = revealsNow && shared ? [phaseKey(to.stage, shared)] : [];
  const next: Walk = {
    ...walk,
    ...patch,
    status: 'running',
    stage: to.stageAt,
    phase: to.phaseAt,
    step: walk.step + 1,
    visited: [...new Set([...walk.visited, ...passed, to.key])],
    startedAt: walk.startedAt ?? context.now,
    enteredAt: context.now,
    breakUntil: null,
  };
  const lane = to.stage.prompts[0]?.id ?? null;
  events.push({ type: 'walked', walk: next });
  if ((to.phase.kind === 'vote' || to.phase.kind === 'weigh') && !get(state.open.rounds, to.key)) {
    events.push({ type: 'voteOpened', phase: to.key, ...roundSetting(state, to) });
  }
  events.push({ type: 'clockSet', clock: clockFor(state, to, context) });
  events.push({ type: 'focusSet', focus: { lane, note: null, page: 0 } });
  if (forward) events.push(...winningName(closing.reduce(applyEvent, state), to));
  return events;
}

function roundSetting(state: BoardState, { stage, phase }: Place): { dots: number; stacking: boolean } {
  const set = get(state.open.settings.dots, stage.id);
  if (phase.kind !== 'vote') return { dots: 5, stacking: false };
  return { dots: set?.dots ?? phase.dots, stacking: set?.stacking ?? phase.stacking };
}
