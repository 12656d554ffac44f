import type { BoardState } from '../../model/board.ts';
import { get } from '../../model/records.ts';
import { LIMITS } from '../../rules/limits.ts';
import { current } from '../../rules/phases.ts';
import { countThumbs, moreFor, verdictOf } from '../../rules/thumbs.ts';
import { discussing, queueOf } from '../../rules/topics.ts';
import type { TimedCommand } from '../commands.ts';
import { type Decision, done } from '../decide/decision.ts';
import type { BoardEvent } from '../events.ts';
import type { StepContext } from '../steps/context.ts';
import { keepTime } from '../steps/keepTime.ts';
import { closeRound } from '../steps/rounds.ts';
import { askRoom, changeTopic, resultOf, run, settleThumbs } from '../steps/talking.ts';
import { turnTo } from '../steps/topics.ts';

/** Decides what time brings. What is not as it was when it was set changes nothing: each happens once. */
export function decideTime(state: BoardState, command: TimedCommand, context: StepContext): Decision {
  return keepTime(state.open, timeBrings(state, command, context), context.now);
}

function timeBrings(state: BoardState, command: TimedCommand, context: StepContext): Decision {
  const { thumbs } = state.open;
  switch (command.type) {
    case 'clock.ring':
      return ring(state, command.clock, context);
    case 'thumbs.hasten': {
      if (thumbs.status !== 'open' || thumbs.id !== command.thumbs || thumbs.hastened) return done();
      const closesAt = Math.min(thumbs.closesAt, context.now + LIMITS.thumbs.afterFirstMs);
      return done({ type: 'thumbsSet', thumbs: { ...thumbs, closesAt, hastened: true } });
    }
    case 'thumbs.count':
      return count(state, command.thumbs, context);
    case 'verdict.carry':
      return carry(state, command.thumbs, context);
  }
}

/** The clock at zero closes a vote; in a talk it asks the room whether to go on. */
function ring(state: BoardState, id: string, context: StepContext): Decision {
  const { clock, walk, thumbs } = state.open;
  if (clock.status !== 'running' || clock.id !== id) return done();
  const { kind } = current(state.open).phase;
  const closes = walk.status === 'running' && (kind === 'vote' || kind === 'weigh');
  const topic = discussing(state.open);
  const asks = topic && thumbs.status !== 'open' && !(thumbs.status === 'closed' && thumbs.carryAt !== null);
  return done(
    ...(closes ? closeRound(state) : []),
    { type: 'clockSet', clock: { status: 'up', id: clock.id, total: clock.total } },
    ...(asks
      ? [...settleThumbs(state.open, null), askRoom(state.open, topic, context.id('thumbs'), context.now, false)]
      : []),
  );
}

function count(state: BoardState, id: string, { now }: StepContext): Decision {
  const { thumbs, settings } = state.open;
  if (thumbs.status !== 'open' || thumbs.id !== id) return done();
  const { counts, room } = countThumbs(state, id);
  const verdict = verdictOf(settings.talk.rule, counts);
  const more = moreFor(verdict, thumbs.asks);
  const carryAt = verdict === 'ask' ? null : now + LIMITS.thumbs.carryMs;
  const { topic, asks } = thumbs;
  return done({
    type: 'thumbsSet',
    thumbs: { status: 'closed', id, topic, asks, counts, room, verdict, more, carryAt },
  });
}

/** The verdict is carried out: more time for the topic, or the next one. */
function carry(state: BoardState, id: string, context: StepContext): Decision {
  const { open } = state;
  const { thumbs, clock } = open;
  if (thumbs.status !== 'closed' || thumbs.id !== id || thumbs.carryAt === null) return done();
  const topic = get(open.topics, thumbs.topic);
  if (topic?.status !== 'discussing') return done({ type: 'thumbsSet', thumbs: { status: 'none' } });
  if (thumbs.verdict === 'next') {
    const next = queueOf(open, topic.stage)[0]?.target.id ?? null;
    return done(...turnTo(state, next, context));
  }
  const { more } = thumbs;
  const goOn: BoardEvent[] = [
    resultOf(topic, thumbs, 'carried'),
    { type: 'thumbsSet', thumbs: { status: 'none' } },
    changeTopic(topic, { box: topic.box + 1 }),
  ];
  if (clock.status === 'paused') {
    return done(...goOn, { type: 'clockSet', clock: { ...clock, total: clock.total + more, left: clock.left + more } });
  }
  // Asked before the time was up: the extension is added to what is left.
  const left = clock.status === 'running' ? Math.max(0, clock.endsAt - context.now) : 0;
  const total = clock.status === 'running' ? clock.total + more : more;
  return done(...goOn, { type: 'clockSet', clock: run(context, total, left + more) });
}
