import { ANSWER } from '../../model/ballot.ts';
import { drop, put } from '../../model/changeRecords.ts';
import { get } from '../../model/records.ts';
import { topicOf } from '../../rules/topics.ts';
import { type Handlers, withHidden, withMine, withOpen } from './handler.ts';

export const talk: Handlers<
  | 'topicChanged'
  | 'thumbsSet'
  | 'thumbGiven'
  | 'roomThumbsGiven'
  | 'roomDotsPlaced'
  | 'pitchSet'
  | 'pollAnswered'
  | 'takeawayWritten'
  | 'takeawayEdited'
  | 'takeawayRemoved'
  | 'actionWritten'
  | 'actionChanged'
  | 'actionRemoved'
> = {
  topicChanged: (state, { topic, stage, change }) =>
    withOpen(state, {
      topics: put(state.open.topics, topic, { ...topicOf(state.open, topic, stage), ...change }),
    }),
  thumbsSet: (state, { thumbs }) => withOpen(state, { thumbs }),
  thumbGiven: (state, { member, id, thumb }) =>
    withMine(state, member, () => ({ thumb: thumb === null ? null : { id, thumb } })),
  roomThumbsGiven: (state, { id, counts }) =>
    withHidden(state, { room: { ...state.hidden.room, thumbs: { id, counts } } }),
  roomDotsPlaced: (state, { phase, target, dots }) => {
    const { room } = state.hidden;
    const ballot = get(room.ballots, phase) ?? {};
    const placed = dots === 0 ? drop(ballot, target) : put(ballot, target, dots);
    return withHidden(state, { room: { ...room, ballots: put(room.ballots, phase, placed) } });
  },
  pitchSet: (state, { pitch }) => withOpen(state, { pitch }),
  pollAnswered: (state, { phase, member, answer }) =>
    withMine(state, member, ({ ballots }) => ({
      ballots: answer === null ? drop(ballots, phase) : put(ballots, phase, { [ANSWER]: answer }),
    })),
  takeawayWritten: (state, { takeaway }) =>
    withOpen(state, { takeaways: put(state.open.takeaways, takeaway.id, takeaway) }),
  takeawayEdited: (state, { takeaway: id, text }) => {
    const found = get(state.open.takeaways, id);
    return found ? withOpen(state, { takeaways: put(state.open.takeaways, id, { ...found, text }) }) : state;
  },
  takeawayRemoved: (state, { takeaway }) => withOpen(state, { takeaways: drop(state.open.takeaways, takeaway) }),
  actionWritten: (state, { action }) => withOpen(state, { actions: put(state.open.actions, action.id, action) }),
  actionChanged: (state, { action: id, change }) => {
    const found = get(state.open.actions, id);
    return found ? withOpen(state, { actions: put(state.open.actions, id, { ...found, ...change }) }) : state;
  },
  actionRemoved: (state, { action }) => withOpen(state, { actions: drop(state.open.actions, action) }),
};
