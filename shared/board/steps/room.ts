import { get } from '../../model/records.ts';
import { sumOf } from '../../model/topic.ts';
import { mayKeepRoom } from '../../rules/permissions.ts';
import { current } from '../../rules/phases.ts';
import { topicOf } from '../../rules/topics.ts';
import { dotsSpent, isTarget } from '../../rules/voting.ts';
import { done, refuse } from '../decide/decision.ts';
import type { StepDeciders } from './context.ts';

/** Dots and thumbs for people without a device: as many as they are, entered by whoever was named for it. */
export const room: StepDeciders<'room.dots' | 'room.thumbs'> = {
  'room.dots': ({ open, hidden }, me, { target, dots }) => {
    if (!mayKeepRoom(open, me)) return refuse('notAllowed');
    const { stage, key, phase } = current(open);
    const round = get(open.rounds, key);
    if (phase.kind !== 'vote' && phase.kind !== 'discuss') return refuse('wrongPhase');
    if (round?.status !== 'open') return refuse('voteClosed');
    if (!isTarget(open, stage.id, target)) return refuse('gone');
    if (phase.kind === 'discuss' && topicOf(open, target, stage.id).status !== 'waiting') return refuse('gone');
    const { people } = open.settings.room;
    const ballot = get(hidden.room.ballots, key) ?? {};
    const there = ballot[target] ?? 0;
    if (dots < 0 || dots > people * round.dots) return refuse('outOfRange');
    if (dots > people && !round.stacking) return refuse('noStacking');
    if (dots === there) return done();
    if (dots > there && dotsSpent(ballot) - there + dots > people * round.dots) return refuse('noDotsLeft');
    return done({ type: 'roomDotsPlaced', phase: key, target, dots });
  },

  'room.thumbs': ({ open, hidden }, me, { thumbs: id, counts }) => {
    if (!mayKeepRoom(open, me)) return refuse('notAllowed');
    if (open.thumbs.status !== 'open' || open.thumbs.id !== id) return refuse('voteClosed');
    const { up, sideways, down } = counts;
    if (Math.min(up, sideways, down) < 0 || sumOf(counts) > open.settings.room.people) return refuse('outOfRange');
    const given = hidden.room.thumbs;
    const isSame =
      given?.id === id && given.counts.up === up && given.counts.sideways === sideways && given.counts.down === down;
    return isSame ? done() : done({ type: 'roomThumbsGiven', id, counts });
  },
};
