import type { PublicPart } from '../board/publicPart.ts';
import { ranFor } from '../model/clock.ts';
import type { MemberId, NoteId, TargetId } from '../model/ids.ts';
import type { Member } from '../model/member.ts';
import { all, get } from '../model/records.ts';
import type { Action, Takeaway, ThumbsResult, Topic } from '../model/topic.ts';
import { allPlaces, template } from '../rules/phases.ts';
import { queueOf, rankingOf, topicNotes, topicTitle } from '../rules/topics.ts';
import { targetsOf } from '../rules/voting.ts';
import { actionsOf, takeawaysOf } from '../rules/yields.ts';
import type { PromptId, StageId, Words } from '../templates/template.ts';

/** One topic as the minutes tell it. */
export interface MinutesTopic {
  readonly id: TargetId;
  readonly title: string;
  readonly status: Topic['status'];
  /** All notes it was merged from, when there are several. */
  readonly notes: readonly { readonly id: NoteId; readonly text: string; readonly prompt: PromptId }[];
  /** Whose topic it is, where authors are shown. */
  readonly raisedBy: readonly string[];
  readonly dots: number;
  /** Milliseconds its clock ran. */
  readonly spent: number;
  readonly thumbs: readonly ThumbsResult[];
  readonly takeaways: readonly Takeaway[];
  readonly actions: readonly Action[];
}

export interface MinutesStage {
  readonly id: StageId;
  readonly title: Words;
  /** In the order they were ranked: discussed and under discussion first, then what is left, then parked. */
  readonly topics: readonly MinutesTopic[];
}

/** What every export and the minutes page are made of; words as they were written, nothing translated. */
export interface Minutes {
  readonly title: string;
  readonly code: string;
  /** Server time, ms; null before the start. */
  readonly startedAt: number | null;
  readonly timeZone: string;
  readonly finished: boolean;
  /** Names of those who came, in the order they joined. */
  readonly came: readonly string[];
  /** People without a device. */
  readonly room: number;
  readonly stages: readonly MinutesStage[];
  /** Takeaways and actions of the whole meeting. */
  readonly takeaways: readonly Takeaway[];
  readonly actions: readonly Action[];
  /** How many gave 1 … 5 for the return on their time; null: not asked, or not closed yet. */
  readonly poll: readonly number[] | null;
}

/** The minutes as they stand at `now` (server time): live while the board runs, final once it is finished. */
export function minutes(part: PublicPart, now: number): Minutes {
  const { board, walk, settings } = part;
  return {
    title: board.name || board.title,
    code: board.code,
    startedAt: walk.startedAt,
    timeZone: board.timeZone,
    finished: walk.status === 'finished',
    came: cameOf(part).map(({ name }) => name),
    room: settings.room.people,
    stages: template(part).stages.flatMap(({ id, title }) => {
      const topics = topicsOf(part, id, now);
      return topics.length > 0 ? { id, title, topics } : [];
    }),
    takeaways: takeawaysOf(part, null),
    actions: actionsOf(part, null),
    poll: pollOf(part),
  };
}

const cameOf = (part: PublicPart): Member[] =>
  all<MemberId, Member>(part.members)
    .filter(({ removed, role }) => !removed && (role === 'participant' || part.settings.facilitatorTakesPart))
    .sort((a, b) => a.seat - b.seat);

/** The topics of a stage that was talked about: its discuss phase was entered, or something was said of one of them. */
function topicsOf(part: PublicPart, stage: StageId, now: number): MinutesTopic[] {
  const wasTalked = allPlaces(part).some(
    (place) => place.stage.id === stage && place.phase.kind === 'discuss' && part.walk.visited.includes(place.key),
  );
  const targets = targetsOf(part, stage).map(({ id }) => id);
  const said = new Set([...all(part.takeaways), ...all(part.actions)].map(({ topic }) => topic));
  if (!wasTalked && !targets.some((id) => said.has(id))) return [];
  const waiting = queueOf(part, stage).map(({ target }) => target.id);
  const left = new Set(waiting);
  const taken = targets.filter((id) => !left.has(id));
  const tally = rankingOf(part, stage);
  const dots = (id: TargetId) => get(part.topics, id)?.dots ?? tally[id] ?? 0;
  const isParked = (id: TargetId) => get(part.topics, id)?.status === 'parked';
  const talked = taken.filter((id) => !isParked(id)).sort((a, b) => dots(b) - dots(a));
  return [...talked, ...waiting, ...taken.filter(isParked)].map((id) => topicOf(part, id, dots(id), now));
}

function topicOf(part: PublicPart, id: TargetId, dots: number, now: number): MinutesTopic {
  const topic = get(part.topics, id);
  const notes = topicNotes(part, id);
  const authors = notes.flatMap(({ author }) => (author ? (get(part.members, author)?.name ?? []) : []));
  const running = topic?.status === 'discussing' ? ranFor(part.clock, now) : 0;
  return {
    id,
    title: topicTitle(part, id),
    status: topic?.status ?? 'waiting',
    notes: notes.length > 1 ? notes.map(({ id: note, text, prompt }) => ({ id: note, text, prompt })) : [],
    raisedBy: [...new Set(authors)],
    dots,
    spent: (topic?.spent ?? 0) + running,
    thumbs: topic?.thumbs ?? [],
    takeaways: takeawaysOf(part, id),
    actions: actionsOf(part, id),
  };
}

function pollOf(part: PublicPart): number[] | null {
  const asked = allPlaces(part).find(({ phase }) => phase.kind === 'poll');
  const round = asked && get(part.rounds, asked.key);
  if (round?.status !== 'closed') return null;
  const tally: Readonly<Record<string, number>> = round.tally;
  return [1, 2, 3, 4, 5].map((answer) => tally[answer] ?? 0);
}
