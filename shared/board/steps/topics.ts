import type { BoardState, Open } from '../../model/board.ts';
import type { TargetId } from '../../model/ids.ts';
import { ordersBehindAll } from '../../rules/order.ts';
import { current } from '../../rules/phases.ts';
import { againRound, discussing, isTalkedHere, queueOf, topicOf } from '../../rules/topics.ts';
import { done, refuse } from '../decide/decision.ts';
import type { BoardEvent } from '../events.ts';
import type { StepContext, StepDeciders } from './context.ts';
import { roundSetting } from './rounds.ts';
import { askRoom, changeTopic, endTopic, settleThumbs, startTopic } from './talking.ts';

/** Every start and end is a step of its own, so that a second press does nothing. */
const stepOn = ({ walk }: Open): BoardEvent => ({ type: 'walked', walk: { ...walk, step: walk.step + 1 } });

export const topics: StepDeciders<
  | 'topic.start'
  | 'topic.end'
  | 'topic.park'
  | 'ties.order'
  | 'ties.draw'
  | 'thumbs.open'
  | 'verdict.hold'
  | 'vote.again'
> = {
  'topic.start': (state, _me, { topic, at }, context) => {
    const { open } = state;
    if (current(open).phase.kind !== 'discuss') return refuse('wrongPhase');
    if (at !== open.walk.step) return refuse('alreadyDone');
    if (topic !== null && !isTalkedHere(open, topic)) return refuse('gone');
    if (topic !== null && discussing(open)?.id === topic) return refuse('alreadyDone');
    const next = topic ?? queueOf(open, current(open).stage.id)[0]?.target.id ?? null;
    if (next === null && !discussing(open)) return refuse('gone');
    return done(...turnTo(state, next, context));
  },

  'topic.end': (state, _me, { at }, context) => {
    if (!discussing(state.open)) return refuse('alreadyDone');
    if (at !== state.open.walk.step) return refuse('alreadyDone');
    return done(...turnTo(state, null, context));
  },

  'topic.park': ({ open }, _me, { topic: id, parked }, { now }) => {
    const { phase, stage } = current(open);
    if (phase.kind !== 'discuss') return refuse('wrongPhase');
    if (!isTalkedHere(open, id)) return refuse('gone');
    const topic = topicOf(open, id, stage.id);
    if ((topic.status === 'parked') === parked) return done();
    if (!parked) return done(changeTopic(topic, { status: 'waiting' }));
    if (topic.status !== 'discussing') return done(changeTopic(topic, { status: 'parked' }));
    return done(
      ...settleThumbs(open, 'next'),
      ...endTopic(open, now),
      changeTopic(topic, { status: 'parked' }),
      { type: 'clockSet', clock: { status: 'off' } },
      stepOn(open),
    );
  },

  'ties.order': ({ open }, _me, { topics: order }) => {
    const { phase, stage } = current(open);
    if (phase.kind !== 'discuss') return refuse('wrongPhase');
    const queue = queueOf(open, stage.id);
    // What left the queue meanwhile is passed over, also where it was to come first.
    const chosen = [...new Set(order)].flatMap((id) => queue.find(({ target }) => target.id === id) ?? []);
    const dots = chosen[0]?.dots;
    // Only what has as many dots can change places.
    const tied = chosen.filter((one) => one.dots === dots).map(({ target }) => target.id);
    const rest = queue.filter((one) => one.dots === dots && !tied.includes(one.target.id));
    return done(...placed(open, [...tied, ...rest.map(({ target }) => target.id)]));
  },

  'ties.draw': ({ open }, _me, { dots }, { chance }) => {
    const { phase, stage } = current(open);
    if (phase.kind !== 'discuss') return refuse('wrongPhase');
    const tied = queueOf(open, stage.id).filter((one) => one.dots === dots);
    const drawn = tied.map(({ target }) => ({ id: target.id, at: chance(`draw ${target.id}`) }));
    return done(
      ...placed(
        open,
        drawn.sort((a, b) => a.at - b.at).map(({ id }) => id),
      ),
    );
  },

  'thumbs.open': ({ open }, _me, { at }, { now, id }) => {
    const topic = discussing(open);
    if (!topic) return refuse('wrongPhase');
    if (at !== open.walk.step || open.thumbs.status === 'open') return refuse('alreadyDone');
    return done(...settleThumbs(open, null), askRoom(open, topic, id('thumbs'), now, true));
  },

  'verdict.hold': ({ open: { thumbs } }, _me, { thumbs: id }) => {
    if (thumbs.status !== 'closed' || thumbs.id !== id || thumbs.carryAt === null) return refuse('alreadyDone');
    return done({ type: 'thumbsSet', thumbs: { ...thumbs, carryAt: null } });
  },

  'vote.again': (state, _me, { at }) => {
    const { open } = state;
    const place = current(open);
    if (place.phase.kind !== 'discuss') return refuse('wrongPhase');
    if (at !== open.walk.step || againRound(open)?.status === 'open') return refuse('alreadyDone');
    if (queueOf(open, place.stage.id).length === 0) return refuse('gone');
    return done({ type: 'voteOpened', phase: place.key, ...roundSetting(state, place), fresh: true });
  },
};

/** Ends the topic under discussion and takes up another; null: none. */
export function turnTo(state: BoardState, next: TargetId | null, context: StepContext): BoardEvent[] {
  const { open } = state;
  return [
    ...settleThumbs(open, 'next'),
    ...endTopic(open, context.now),
    ...(next === null ? [{ type: 'clockSet', clock: { status: 'off' } } as const] : startTopic(state, next, context)),
    stepOn(open),
  ];
}

function placed(open: Open, order: readonly TargetId[]): BoardEvent[] {
  const { stage } = current(open);
  const keys = ordersBehindAll([], order.length);
  return order.flatMap((id, i) => {
    const topic = topicOf(open, id, stage.id);
    const key = keys[i] ?? null;
    return topic.order === key ? [] : [changeTopic(topic, { order: key })];
  });
}
