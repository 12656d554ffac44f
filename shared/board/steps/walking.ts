import { nameProblem } from '../../model/text.ts';
import { LIMITS } from '../../rules/limits.ts';
import { allPlaces, current, isOn, nextPlace, placeAt, plan, previousPlace, template } from '../../rules/phases.ts';
import { done, refuse } from '../decide/decision.ts';
import type { StepDeciders } from './context.ts';
import { enter } from './entering.ts';
import { closeRounds } from './rounds.ts';
import { leaveTalk, run } from './talking.ts';

export const walking: StepDeciders<
  | 'board.start'
  | 'board.finish'
  | 'board.reopen'
  | 'board.rename'
  | 'walk.next'
  | 'walk.back'
  | 'walk.goto'
  | 'stage.skip'
  | 'phase.switch'
  | 'break.start'
  | 'break.end'
> = {
  'board.start': (state, _me, _body, context) => {
    if (state.open.walk.status !== 'lobby') return refuse('alreadyDone');
    const [first] = plan(state.open);
    return first ? done(...enter(state, first, context)) : refuse('wrongPhase');
  },

  'board.finish': (state, _me, _body, context) => {
    const { walk, check } = state.open;
    if (walk.status !== 'running') return refuse('alreadyDone');
    const ended = check.status === 'none' ? [] : [{ type: 'checkSet', check: { status: 'none' } } as const];
    return done(
      ...closeRounds(state),
      ...leaveTalk(state.open, context.now),
      ...ended,
      {
        type: 'walked',
        walk: { ...walk, status: 'finished', step: walk.step + 1, enteredAt: context.now, breakUntil: null },
      },
      { type: 'clockSet', clock: { status: 'off' } },
    );
  },

  'board.reopen': ({ open: { walk } }) =>
    walk.status === 'finished'
      ? done({ type: 'walked', walk: { ...walk, status: 'running', step: walk.step + 1 } })
      : refuse('alreadyDone'),

  'board.rename': ({ open }, _me, { title }) => {
    const problem = nameProblem(title, 'title');
    if (problem) return refuse(problem);
    return title === open.board.title ? done() : done({ type: 'boardRenamed', title });
  },

  'walk.next': (state, _me, { at }, context) => {
    if (at !== state.open.walk.step) return refuse('alreadyDone');
    const next = nextPlace(state.open);
    return next ? done(...enter(state, next, context)) : refuse('wrongPhase');
  },

  'walk.back': (state, _me, { at }, context) => {
    if (at !== state.open.walk.step) return refuse('alreadyDone');
    const previous = previousPlace(state.open);
    return previous ? done(...enter(state, previous, context)) : refuse('wrongPhase');
  },

  'walk.goto': (state, _me, { at, stage, phase }, context) => {
    const { walk } = state.open;
    if (at !== walk.step) return refuse('alreadyDone');
    const place = placeAt(state.open, stage, phase);
    if (!place) return refuse('gone');
    if (!isOn(state.open, place.key, place.phase)) return refuse('wrongPhase');
    if (place.key === current(state.open).key) return refuse('alreadyDone');
    return done(...enter(state, place, context, { skipped: walk.skipped.filter((id) => id !== place.stage.id) }));
  },

  'stage.skip': (state, _me, { stage: id, skip }, context) => {
    const { walk } = state.open;
    const stage = template(state.open).stages.find((candidate) => candidate.id === id);
    if (!stage) return refuse('gone');
    if (!stage.optional) return refuse('notAllowed');
    if (walk.skipped.includes(id) === skip) return done();
    const skipped = skip ? [...walk.skipped, id] : walk.skipped.filter((other) => other !== id);
    if (!skip || walk.status === 'lobby' || current(state.open).stage.id !== id) {
      return done({ type: 'walked', walk: { ...walk, skipped } });
    }
    const next = nextPlace({ ...state.open, walk: { ...walk, skipped } });
    return next ? done(...enter(state, next, context, { skipped })) : refuse('wrongPhase');
  },

  'phase.switch': ({ open }, _me, { phase: key, on }) => {
    const place = allPlaces(open).find((candidate) => candidate.key === key);
    if (!place) return refuse('gone');
    if (!place.phase.optional) return refuse('notAllowed');
    if (open.walk.status !== 'lobby' && current(open).key === key) return refuse('wrongPhase');
    if (isOn(open, key, place.phase) === on) return done();
    const { switched } = open.walk;
    const moved = switched.includes(key) ? switched.filter((other) => other !== key) : [...switched, key];
    return done({ type: 'walked', walk: { ...open.walk, switched: moved } });
  },

  'break.start': ({ open }, _me, { minutes }, { now }) => {
    if (minutes < LIMITS.breakMinutes.least || minutes > LIMITS.breakMinutes.most) return refuse('outOfRange');
    const { clock, walk } = open;
    const pause =
      clock.status === 'running'
        ? [
            {
              type: 'clockSet',
              clock: { status: 'paused', id: clock.id, total: clock.total, left: Math.max(0, clock.endsAt - now) },
            } as const,
          ]
        : [];
    // A break that is made longer goes on holding the clock it paused.
    const breakHolds = pause.length > 0 || (walk.breakUntil !== null && walk.breakHolds === true);
    return done(...pause, { type: 'walked', walk: { ...walk, breakUntil: now + minutes * 60_000, breakHolds } });
  },

  'break.end': ({ open }, _me, _body, { now, id }) => {
    const { clock, walk } = open;
    if (walk.breakUntil === null) return refuse('alreadyDone');
    const resume =
      walk.breakHolds && clock.status === 'paused' && clock.left > 0
        ? [
            {
              type: 'clockSet',
              clock: run({ now, id }, clock.total, clock.left),
            } as const,
          ]
        : [];
    return done({ type: 'walked', walk: { ...walk, breakUntil: null, breakHolds: false } }, ...resume);
  },
};
