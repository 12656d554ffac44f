import type { ActionId, TakeawayId, TargetId } from '#shared/model/ids.ts';
import { ids } from '#shared/model/records.ts';
import { discussing, topicNotes } from '#shared/rules/topics.ts';
import { type Intent, type Part, type Scene, THREE } from './intent.ts';
import { vote } from './vote.ts';

/** Answers the thumbs, and of each topic one notes what is taken away, the next what somebody will do. */
export const discuss: Part = (scene) => {
  const topic = discussing(scene.open);
  return [...giveThumb(scene), ...vote(scene), ...(topic ? yieldOf(scene, topic.id) : [])];
};

function giveThumb({ open: { thumbs }, mine, seat, chance }: Scene): Intent[] {
  if (thumbs.status !== 'open' || mine.thumb?.id === thumbs.id) return [];
  const mood = chance(`thumb ${seat} ${thumbs.id}`);
  const thumb = mood < 0.5 ? 'up' : mood < 0.7 ? 'sideways' : 'down';
  return [{ key: `thumb ${thumbs.id}`, pace: 'think', type: 'thumb.give', body: { thumbs: thumbs.id, thumb } }];
}

function yieldOf({ open, script, seat, id }: Scene, topic: TargetId): Intent[] {
  const texts = topicNotes(open, topic).map(({ text }) => text);
  const line = Object.values(script.notes)
    .flat(2)
    .find(({ text }) => texts.includes(text));
  // The topics take turns, each in the order it was taken up in.
  const turn = Math.max(0, ids(open.topics).indexOf(topic));
  const takeaway = line?.takeaway ?? script.takeaways[turn % script.takeaways.length];
  const action = line?.action ?? script.actions[turn % script.actions.length];
  if (turn % THREE === seat && takeaway !== undefined) {
    const fresh = id(`takeaway ${topic}`) as TakeawayId;
    const body = { takeaway: fresh, topic, text: takeaway };
    return [{ key: `takeaway ${topic}`, pace: 'talk', type: 'takeaway.add', body }];
  }
  if ((turn + 1) % THREE === seat && action !== undefined) {
    const who = script.people[(turn + 2) % THREE] ?? '';
    const body = { action: id(`action ${topic}`) as ActionId, topic, text: action, who, by: null };
    return [{ key: `action ${topic}`, pace: 'talk', type: 'action.add', body }];
  }
  return [];
}
