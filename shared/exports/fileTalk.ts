import type { PublicPart } from '../board/publicPart.ts';
import type { Tally } from '../model/ballot.ts';
import { ranFor } from '../model/clock.ts';
import type { TargetId } from '../model/ids.ts';
import { all, get, ids } from '../model/records.ts';
import type { ThumbCounts, Topic } from '../model/topic.ts';
import { allPlaces } from '../rules/phases.ts';
import { targetOf } from '../rules/voting.ts';
import { actionsInOrder, takeawaysInOrder } from '../rules/yields.ts';
import type { BoardFile, FileTally } from './boardFile.ts';
import type { FileIds } from './fileIds.ts';

type Talk = Pick<BoardFile, 'rounds' | 'topics' | 'takeaways' | 'actions'>;

/** What was voted and said, as it stands in a file made at `now`. */
export function fileTalk(part: PublicPart, now: number, known: FileIds): Talk {
  const { on, memberOf } = known;
  return {
    rounds: allPlaces(part).flatMap(({ key }) => roundOf(part, key, known)),
    topics: topicsOf(part, now, known),
    takeaways: takeawaysInOrder(part).map(({ topic, author, text }) => ({
      topic: on(topic),
      author: memberOf(author),
      text,
    })),
    actions: actionsInOrder(part).map(({ topic, text, who, by, done }) => ({ topic: on(topic), text, who, by, done })),
  };
}

function roundOf(part: PublicPart, phase: keyof PublicPart['rounds'], known: FileIds): BoardFile['rounds'] {
  const round = get(part.rounds, phase);
  if (!round) return [];
  const { dots, stacking } = round;
  if (round.status === 'open') {
    const before = round.before ? tallyOf(round.before, known) : null;
    return [{ phase, dots, stacking, status: 'open', before }];
  }
  const room = tallyOf(round.room ?? {}, known);
  const tally = tallyOf(round.tally, known);
  return [{ phase, dots, stacking, status: 'closed', tally, room: room.length > 0 ? room : null }];
}

/** Answers of a poll stay as they are; what is no more on the wall is left out. */
function tallyOf(tally: Tally, { on, placeOf }: FileIds): FileTally {
  return ids<TargetId, number>(tally)
    .map((id) => ({ on: on(id) ?? (/^[1-5]$/.test(id) ? id : ''), count: get(tally, id) ?? 0, place: placeOf(id) }))
    .filter((one) => one.on !== '' && one.count > 0)
    .sort((a, b) => a.place - b.place || (a.on < b.on ? -1 : 1))
    .map(({ on: target, count }) => ({ on: target, count }));
}

function topicsOf(part: PublicPart, now: number, { on, placeOf }: FileIds): BoardFile['topics'] {
  const topics = all<TargetId, Topic>(part.topics)
    .filter(({ id }) => targetOf(part, id))
    .sort((a, b) => placeOf(a.id) - placeOf(b.id));
  const given = [...new Set(topics.flatMap(({ order }) => order ?? []))].sort();
  return topics.flatMap(({ id, status, order, dots, spent, box, thumbs }) => {
    const running = status === 'discussing' ? ranFor(part.clock, now) : 0;
    const topic = {
      on: on(id) ?? '',
      status,
      place: order === null ? null : given.indexOf(order),
      dots,
      spent: Math.round(spent + running),
      box,
      thumbs: thumbs.map(({ counts, room, verdict, more, outcome }) => ({
        counts: thumbsOf(counts),
        room: thumbsOf(room),
        verdict,
        more,
        outcome,
      })),
    };
    return hasHappened(topic) ? [topic] : [];
  });
}

const thumbsOf = ({ up, sideways, down }: ThumbCounts) => ({ up, sideways, down });

/** A topic to which nothing has happened is as if it were not there. */
const hasHappened = ({ status, place, dots, spent, box, thumbs }: BoardFile['topics'][number]): boolean =>
  status !== 'waiting' || place !== null || dots !== null || spent > 0 || box > 0 || thumbs.length > 0;
