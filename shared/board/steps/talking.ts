import type { BoardState, Open } from '../../model/board.ts';
import { ranFor } from '../../model/clock.ts';
import type { ClockId, TargetId } from '../../model/ids.ts';
import { get } from '../../model/records.ts';
import { NO_THUMBS, type Outcome, type ThumbsResult, type Topic, type Verdict } from '../../model/topic.ts';
import { LIMITS } from '../../rules/limits.ts';
import { current } from '../../rules/phases.ts';
import { extensionAfter } from '../../rules/thumbs.ts';
import { discussing, rankingOf, topicOf } from '../../rules/topics.ts';
import { targetOf } from '../../rules/voting.ts';
import type { BoardEvent } from '../events.ts';
import type { StepContext } from './context.ts';

const MINUTE = 60_000;

export const changeTopic = ({ id, stage }: Topic, change: Partial<Omit<Topic, 'id' | 'stage'>>): BoardEvent => ({
  type: 'topicChanged',
  topic: id,
  stage,
  change,
});

/** How the facilitator went on when a result was still to be carried out. */
type Went = 'on' | 'next';

/**
 * Clears the thumbs: open ones close unshown; a result that was not carried out yet goes into the minutes with what
 * became of it.
 */
export function settleThumbs({ thumbs, topics }: Open, went: Went | null): BoardEvent[] {
  if (thumbs.status === 'none') return [];
  const none: BoardEvent = { type: 'thumbsSet', thumbs: { status: 'none' } };
  const topic = get(topics, thumbs.topic);
  if (thumbs.status === 'open' || !topic) return [none];
  const outcome = outcomeOf(thumbs.verdict, went);
  // Where nobody was asked there is something to tell only if it went another way.
  if (thumbs.counts === null && outcome !== 'overruled') return [none];
  return [resultOf(topic, thumbs, outcome), none];
}

function outcomeOf(verdict: Verdict, went: Went | null): Outcome {
  if (went === null) return 'held';
  if (verdict === 'ask' || (verdict === 'next' && went === 'next')) return 'carried';
  return 'overruled';
}

/** A result as the minutes keep it. */
export function resultOf(
  topic: Topic,
  closed: Extract<Open['thumbs'], { status: 'closed' }>,
  outcome: Outcome,
): BoardEvent {
  const { id, counts, room, verdict, more } = closed;
  const result: ThumbsResult = { id, counts: counts ?? NO_THUMBS, room, verdict, more, outcome };
  return changeTopic(topic, { thumbs: [...topic.thumbs, result] });
}

/** Ends the topic under discussion. One that never had a minute waits again. */
export function endTopic(open: Open, now: number): BoardEvent[] {
  const topic = discussing(open);
  if (!topic) return [];
  const talked = topic.spent + ranFor(open.clock, now) > 0;
  return [changeTopic(topic, { status: talked ? 'discussed' : 'waiting' })];
}

/** Takes a topic up: its time box runs. */
export function startTopic({ open }: BoardState, id: TargetId, context: StepContext): BoardEvent[] {
  const target = targetOf(open, id);
  if (!target) return [];
  const { stage } = current(open);
  const dots = rankingOf(open, stage.id)[id] ?? 0;
  const topic = topicOf(open, id, stage.id);
  const [box = 5] = open.settings.talk.times;
  return [
    // One that is returned to keeps the dots it was ranked by.
    changeTopic(topic, { status: 'discussing', box: 0, dots: topic.status === 'discussed' ? topic.dots : dots }),
    { type: 'clockSet', clock: run(context, box * MINUTE) },
  ];
}

export const run = (context: Pick<StepContext, 'now' | 'id'>, total: number, left = total): Open['clock'] => ({
  status: 'running',
  id: context.id('clock') as ClockId,
  total,
  since: context.now,
  endsAt: context.now + left,
});

/** Opens the thumbs on the topic under discussion, or tells that no time is left to ask for. */
export function askRoom(open: Open, topic: Topic, id: string, now: number, isAsked: boolean): BoardEvent {
  const { talk } = open.settings;
  const next = extensionAfter(talk, topic.box);
  if (next === null && !isAsked) {
    return {
      type: 'thumbsSet',
      thumbs: {
        status: 'closed',
        id,
        topic: topic.id,
        asks: 0,
        counts: null,
        room: NO_THUMBS,
        verdict: 'next',
        more: 0,
        carryAt: now + LIMITS.thumbs.carryMs,
      },
    };
  }
  const asks = next ?? (talk.times.at(-1) ?? 1) * MINUTE;
  const closesAt = now + LIMITS.thumbs.openMs;
  return {
    type: 'thumbsSet',
    thumbs: { status: 'open', id, topic: topic.id, openedAt: now, closesAt, hastened: false, asks },
  };
}

/** What is left when the group turns away from its topics: nothing open, nothing under discussion. */
export const leaveTalk = (open: Open, now: number): BoardEvent[] => [
  ...settleThumbs(open, null),
  ...endTopic(open, now),
];
