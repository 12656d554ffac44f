import type { BoardState, Open } from '../model/board.ts';
import { drop, put } from '../model/changeRecords.ts';
import type { Records, TargetId } from '../model/ids.ts';
import { all, get, ids } from '../model/records.ts';
import type { Topic } from '../model/topic.ts';
import { forgetTarget, retarget } from './voting.ts';

/** Everything that hangs on a group or lone note moves along into another: dots, the talk about it, takeaways, actions. */
export const carryInto = (state: BoardState, from: TargetId, into: TargetId): BoardState =>
  carryTopic(retarget(state, from, into), from, into);

/** What was removed: its dots return; what was said about it stays, of no topic. */
export const letGo = (state: BoardState, target: TargetId): BoardState =>
  carryTopic(forgetTarget(state, target), target, null);

/** The talk about a target, moved to another or (null) without a topic. Dots stay where they are. */
export function carryTopic(state: BoardState, from: TargetId, into: TargetId | null): BoardState {
  const { open } = state;
  const next: Open = {
    ...open,
    topics: movedTopic(open.topics, from, into),
    takeaways: pointed(open.takeaways, from, into),
    actions: pointed(open.actions, from, into),
    thumbs: open.thumbs.status !== 'none' && open.thumbs.topic === from ? movedThumbs(open.thumbs, into) : open.thumbs,
    pitch: movedPitch(open.pitch, from, into),
  };
  const same = (Object.keys(next) as (keyof Open)[]).every((key) => next[key] === open[key]);
  return same ? state : { ...state, open: next };
}

function pointed<K extends string, T extends { readonly id: K; readonly topic: TargetId | null }>(
  records: Records<K, T>,
  from: TargetId,
  into: TargetId | null,
): Records<K, T> {
  return all<K, T>(records).reduce<Records<K, T>>(
    (now, one) => (one.topic === from ? put<K, T>(now, one.id, { ...one, topic: into }) : now),
    records,
  );
}

const movedThumbs = (thumbs: Exclude<Open['thumbs'], { status: 'none' }>, into: TargetId | null): Open['thumbs'] =>
  into === null ? { status: 'none' } : { ...thumbs, topic: into };

function movedPitch(pitch: Open['pitch'], from: TargetId, into: TargetId | null): Open['pitch'] {
  if (pitch.topic !== from && !pitch.pitched.includes(from)) return pitch;
  const pitched = pitch.pitched.flatMap((id) => (id === from ? (into ?? []) : id));
  return { topic: pitch.topic === from ? into : pitch.topic, pitched: [...new Set(pitched)] };
}

const RANK = { waiting: 0, parked: 1, discussed: 2, discussing: 3 } as const;

function movedTopic(topics: Open['topics'], from: TargetId, into: TargetId | null): Open['topics'] {
  const moved = get(topics, from);
  if (!moved) return topics;
  const rest = drop(topics, from);
  if (into === null) return rest;
  const there = get(rest, into);
  return put(rest, into, there ? joined(there, moved) : { ...moved, id: into });
}

/** Two topics that became one: what is further on counts, minutes add up, no result is lost. */
function joined(there: Topic, moved: Topic): Topic {
  const lead = RANK[moved.status] > RANK[there.status] ? moved : there;
  return {
    ...lead,
    id: there.id,
    order: there.order ?? moved.order,
    dots: there.dots === null && moved.dots === null ? null : (there.dots ?? 0) + (moved.dots ?? 0),
    spent: there.spent + moved.spent,
    thumbs: [...there.thumbs, ...moved.thumbs],
  };
}

/** Whether something was said about a topic: it stays in the minutes, so that it cannot be removed. */
export function isTalkedAbout(open: Open, id: TargetId): boolean {
  const topic = get(open.topics, id);
  if (topic && topic.status !== 'waiting') return true;
  return [open.takeaways, open.actions].some((records: Records<string, { topic: TargetId | null }>) =>
    ids(records).some((one) => records[one]?.topic === id),
  );
}
