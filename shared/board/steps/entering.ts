import type { BoardState, Walk } from '../../model/board.ts';
import type { Clock } from '../../model/clock.ts';
import type { DraftId, MemberId, NoteId } from '../../model/ids.ts';
import type { Draft, Note } from '../../model/note.ts';
import { all, get, ids } from '../../model/records.ts';
import { cleanName, textProblem } from '../../model/text.ts';
import { ordersBehindAll } from '../../rules/order.ts';
import { current, isBefore, isRevealed, minutesOf, type Place } from '../../rules/phases.ts';
import { targetsOf } from '../../rules/voting.ts';
import { laneOf } from '../../rules/wall.ts';
import { type PhaseKind, phaseKey } from '../../templates/template.ts';
import { applyEvent } from '../apply.ts';
import type { BoardEvent } from '../events.ts';
import type { StepContext } from './context.ts';
import { closeRounds, roundSetting } from './rounds.ts';
import { leaveTalk, run } from './talking.ts';

const MINUTE = 60_000;

/** Kinds of phases that open a round when they are entered. */
const BALLOT_KINDS: ReadonlySet<PhaseKind> = new Set(['vote', 'weigh', 'poll']);

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
  // Where topics take turns each has a clock of its own.
  if (to.phase.kind === 'discuss' || (to.phase.kind === 'share' && to.phase.turns)) return { status: 'off' };
  const total = minutesOf(state.open, to) * MINUTE;
  // The first clock waits for the facilitator, who explains the goal first.
  return state.open.walk.status === 'lobby' ? { status: 'ready', total } : run(context, total);
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
  const events = [...closing, ...leaveTalk(state.open, context.now)];
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
  if (BALLOT_KINDS.has(to.phase.kind) && !get(state.open.rounds, to.key)) {
    events.push({ type: 'voteOpened', phase: to.key, ...roundSetting(state, to) });
  }
  if (state.open.pitch.topic) events.push({ type: 'pitchSet', pitch: { ...state.open.pitch, topic: null } });
  events.push({ type: 'clockSet', clock: clockFor(state, to, context) });
  events.push({ type: 'focusSet', focus: { lane, note: null, page: 0 } });
  if (forward) events.push(...winningName(closing.reduce(applyEvent, state), to));
  return events;
}
