import { type BoardState, DEFAULT_SETTINGS } from '../model/board.ts';
import { NO_CLOCK } from '../model/clock.ts';
import { NO_PITCH, NO_ROOM } from '../model/topic.ts';
import type { Handlers } from './apply/handler.ts';
import { members } from './apply/members.ts';
import { notes } from './apply/notes.ts';
import { statements } from './apply/statements.ts';
import { talk } from './apply/talk.ts';
import { remember, undo } from './apply/undo.ts';
import { votes } from './apply/votes.ts';
import { walk } from './apply/walk.ts';
import type { BoardEvent, EventBodies, EventType, Happened } from './events.ts';

const handlers: Handlers<Exclude<EventType, 'boardOpened'>> = {
  ...members,
  ...notes,
  ...statements,
  ...talk,
  ...undo,
  ...votes,
  ...walk,
};

/** The state of a board that has just been opened. */
export function firstState({ board, settings, facilitator, seed, tokens }: EventBodies['boardOpened']): BoardState {
  return {
    open: {
      board,
      // What a board was opened without, before there was such a setting.
      settings: { ...DEFAULT_SETTINGS, ...settings },
      walk: {
        status: 'lobby',
        stage: 0,
        phase: 0,
        step: 0,
        skipped: [],
        switched: [],
        visited: [],
        startedAt: null,
        enteredAt: null,
        breakUntil: null,
      },
      clock: NO_CLOCK,
      focus: { lane: null, note: null, page: 0 },
      check: { status: 'none' },
      election: { status: 'standing', round: 0 },
      candidates: {},
      members: { [facilitator.id]: facilitator },
      here: {},
      notes: {},
      groups: {},
      statements: {},
      rounds: {},
      topics: {},
      takeaways: {},
      actions: {},
      thumbs: { status: 'none' },
      pitch: NO_PITCH,
    },
    mine: {},
    hidden: { tokens, keys: {}, seed, undo: {}, writing: {}, room: NO_ROOM },
  };
}

/** The state after one event: the only interpreter of events, on the server and on every client. */
export function applyEvent(state: BoardState, event: BoardEvent): BoardState {
  if (event.type === 'boardOpened') return firstState(event);
  // `handlers` maps each event type to the handler of exactly that event.
  const handle = handlers[event.type] as (state: BoardState, event: BoardEvent) => BoardState;
  return handle(state, event);
}

/** The state after one decided command of the log. */
export function apply(state: BoardState, happened: Happened): BoardState {
  return remember(state, happened.events.reduce(applyEvent, state), happened);
}

/** Plays a log from its first event. Throws when it does not start with `boardOpened`. */
export function replay(log: readonly Happened[], from?: BoardState): BoardState {
  let state = from;
  for (const happened of log) {
    const [first] = happened.events;
    if (!state) {
      if (first?.type !== 'boardOpened') throw new Error('a board begins with boardOpened');
      state = firstState(first);
    }
    state = apply(state, happened);
  }
  if (!state) throw new Error('an empty log is no board');
  return state;
}
