import type { Open } from '../../model/board.ts';
import type { TargetId } from '../../model/ids.ts';
import { count, get } from '../../model/records.ts';
import { textProblem } from '../../model/text.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import { editWords } from '../../rules/editWords.ts';
import { LIMITS } from '../../rules/limits.ts';
import { orderBehind } from '../../rules/order.ts';
import { targetOf } from '../../rules/voting.ts';
import { takeawaysOf } from '../../rules/yields.ts';
import { type Deciders, done, refuse } from './decision.ts';

/** What was merged away or removed can no longer be written under. */
export const topicRefuses = (open: Open, topic: TargetId | null): Refusal | null =>
  topic !== null && !targetOf(open, topic) ? 'gone' : null;

export const takeaways: Deciders<'takeaway.add' | 'takeaway.edit' | 'takeaway.remove'> = {
  'takeaway.add': ({ open }, me, { takeaway: id, topic, text }) => {
    const refusal = textProblem(text, 'takeaway') ?? topicRefuses(open, topic) ?? roomRefuses(open, id);
    if (refusal) return refuse(refusal);
    const order = orderBehind(takeawaysOf(open, topic), 'last');
    const author = open.settings.authors === 'shown' ? me : null;
    return done({ type: 'takeawayWritten', takeaway: { id, topic, text, order, author } });
  },

  'takeaway.edit': ({ open }, _me, { takeaway: id, text, base, spare }) => {
    const found = get(open.takeaways, id);
    if (!found) return refuse('gone');
    const edited = editWords({ text, base }, found.text, 'takeaway');
    if (edited.is === 'refused') return refuse(edited.problem);
    if (edited.is === 'unchanged') return done();
    if (edited.is === 'merged') return done({ type: 'takeawayEdited', takeaway: id, text: edited.text });
    const refusal = roomRefuses(open, spare);
    if (refusal) return refuse(refusal);
    const order = orderBehind(takeawaysOf(open, found.topic), id);
    return done({ type: 'takeawayWritten', takeaway: { ...found, id: spare, text: edited.text, order } });
  },

  'takeaway.remove': ({ open }, _me, { takeaway: id }) =>
    get(open.takeaways, id) ? done({ type: 'takeawayRemoved', takeaway: id }) : done(),
};

function roomRefuses(open: Open, id: keyof Open['takeaways']): Refusal | null {
  if (get(open.takeaways, id)) return 'taken';
  return count(open.takeaways) >= LIMITS.takeawaysPerBoard ? 'tooMany' : null;
}
