import type { Open } from '../../model/board.ts';
import { count, get } from '../../model/records.ts';
import { textProblem } from '../../model/text.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import { editWords } from '../../rules/editWords.ts';
import { LIMITS } from '../../rules/limits.ts';
import { orderBehind } from '../../rules/order.ts';
import { actionsOf } from '../../rules/yields.ts';
import { type Deciders, done, refuse } from './decision.ts';
import { topicRefuses } from './takeaways.ts';

export const actions: Deciders<'action.add' | 'action.edit' | 'action.assign' | 'action.tick' | 'action.remove'> = {
  'action.add': ({ open }, _me, { action: id, topic, text, who, by }) => {
    const refusal =
      textProblem(text, 'action') ?? wordsOf(who, by) ?? topicRefuses(open, topic) ?? roomRefuses(open, id);
    if (refusal) return refuse(refusal);
    const order = orderBehind(actionsOf(open, topic), 'last');
    return done({ type: 'actionWritten', action: { id, topic, text, who, by, done: false, order } });
  },

  'action.edit': ({ open }, _me, { action: id, text, base, spare }) => {
    const found = get(open.actions, id);
    if (!found) return refuse('gone');
    const edited = editWords({ text, base }, found.text, 'action');
    if (edited.is === 'refused') return refuse(edited.problem);
    if (edited.is === 'unchanged') return done();
    if (edited.is === 'merged') return done({ type: 'actionChanged', action: id, change: { text: edited.text } });
    const refusal = roomRefuses(open, spare);
    if (refusal) return refuse(refusal);
    const order = orderBehind(actionsOf(open, found.topic), id);
    return done({ type: 'actionWritten', action: { ...found, id: spare, text: edited.text, order } });
  },

  'action.assign': ({ open }, _me, { action: id, who, by }) => {
    const found = get(open.actions, id);
    if (!found) return refuse('gone');
    const refusal = wordsOf(who, by);
    if (refusal) return refuse(refusal);
    if (found.who === who && found.by === by) return done();
    return done({ type: 'actionChanged', action: id, change: { who, by } });
  },

  'action.tick': ({ open }, _me, { action: id, done: isDone }) => {
    const found = get(open.actions, id);
    if (!found) return refuse('gone');
    return found.done === isDone ? done() : done({ type: 'actionChanged', action: id, change: { done: isDone } });
  },

  'action.remove': ({ open }, _me, { action: id }) =>
    get(open.actions, id) ? done({ type: 'actionRemoved', action: id }) : done(),
};

/** Who may be left open; a day must be one of the calendar. */
function wordsOf(who: string, by: string | null): Refusal | null {
  if (by !== null && new Date(`${by}T00:00:00Z`).toJSON()?.slice(0, 10) !== by) return 'outOfRange';
  return who === '' ? null : textProblem(who, 'who');
}

function roomRefuses(open: Open, id: keyof Open['actions']): Refusal | null {
  if (get(open.actions, id)) return 'taken';
  return count(open.actions) >= LIMITS.actionsPerBoard ? 'tooMany' : null;
}
