import type { BoardState, Walk } from '../../model/board.ts';
import type { Clock } from '../../model/clock.ts';
import type { ClockId, DraftId, MemberId, NoteId, Records, TargetId } from '../../model/ids.ts';
import type { Draft, Note } from '../../model/note.ts';
import { all, get, ids } from '../../model/records.ts';
import { orderBehind, ordersBehindAll } from '../../rules/order.ts';
import { current, isRevealed, type Place } from '../../rules/phases.ts';
import { countDots, medianWeights, targetsOf } from '../../rules/voting.ts';
import { laneOf } from '../../rules/wall.ts';
import type { PhaseKey } from '../../templates/template.ts';
import type { BoardEvent } from '../events.ts';
import type { StepContext } from './context.ts';

const MINUTE = 60_000;

/** A running clock of `minutes` from now. */
export function runningClock(context: StepContext, total: number): Clock {
  return { status: 'running', id: context.id('clock') as ClockId, total, endsAt: context.now + total };
}

/** Closes the vote or weighing of this phase if it is open: the tally shows and, after a vote, the wall sorts once. */
export function closeRound(state: BoardState): BoardEvent[] {
  const { phase, key, stage } = current(state.open);
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

/** All drafts of a stage become notes with fresh ids, shuffled per prompt, so that nothing tells who wrote when. */
function reveal(state: BoardState, place: Place, context: StepContext): BoardEvent[] {
  const drafts = ids<MemberId, unknown>(state.mine).flatMap((member) => {
    if (state.open.members[member]?.removed) return [];
    const own = all<DraftId, Draft>(state.mine[member]?.drafts ?? {});
    return own.filter((draft) => draft.stage === place.stage.id).map((draft) => ({ member, draft }));
  });
  const notes = place.stage.prompts.flatMap((prompt) => {
    const lane = [...laneOf(state.open, prompt.id)];
    return drafts
      .filter(({ draft }) => draft.prompt === prompt.id)
      .map((one) => ({ ...one, chance: context.chance(`shuffle ${one.member} ${one.draft.id}`) }))
      .sort((a, b) => a.chance - b.chance)
      .map(({ member, draft }) => {
        const note: Note = {
          id: context.id(`note ${member} ${draft.id}`) as NoteId,
          stage: draft.stage,
          prompt: draft.prompt,
          text: draft.text,
          group: null,
          order: orderBehind(lane, 'last'),
          author: draft.named ? member : null,
        };
        lane.push(note);
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
  const voted = to.stage.phases.map(({ id }) => get(state.open.rounds, `${to.stage.id}.${id}` as PhaseKey));
  const tally = voted.find((round) => round?.status === 'closed');
  if (tally?.status !== 'closed') return [];
  const dots: Records<TargetId, number> = tally.tally;
  const most = Math.max(...all<TargetId, number>(dots));
  const leading = ids<TargetId, number>(dots).filter((id) => dots[id] === most);
  const [only] = leading;
  if (leading.length !== 1 || !only || most <= 0) return [];
  const name = get(state.open.groups, only as never)?.name ?? get(state.open.notes, only as NoteId)?.text;
  return name ? [{ type: 'communityNamed', name: name.replace(/\s+/g, ' ') }] : [];
}

/**
 * Everything that follows from stepping to another phase: an open vote closes when the group goes on (ballots are kept
 * when it goes back), an open check ends, drafts are revealed, the vote opens, the clock starts.
 */
export function enter(state: BoardState, to: Place, context: StepContext, patch: Partial<Walk> = {}): BoardEvent[] {
  const { walk } = state.open;
  const from = current(state.open);
  const forward = to.stageAt > from.stageAt || (to.stageAt === from.stageAt && to.phaseAt > from.phaseAt);
  const events: BoardEvent[] = walk.status === 'running' && forward ? closeRound(state) : [];
  const closedNow = events.length > 0;
  if (state.open.check.status !== 'none') events.push({ type: 'checkSet', check: { status: 'none' } });
  const revealsNow = reveals(state, to);
  if (revealsNow) events.push(...reveal(state, to, context));
  const shared = to.stage.phases.find(({ kind }) => kind === 'share');
  const passed = revealsNow && shared ? [`${to.stage.id}.${shared.id}` as PhaseKey] : [];
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
  if (closedNow || forward) events.push(...winningName(state, to));
  return events;
}

function roundSetting(state: BoardState, { stage, phase }: Place): { dots: number; stacking: boolean } {
  const set = get(state.open.settings.dots, stage.id);
  if (phase.kind !== 'vote') return { dots: 5, stacking: false };
  return { dots: set?.dots ?? phase.dots, stacking: set?.stacking ?? phase.stacking };
}
