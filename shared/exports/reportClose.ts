import type { PublicPart } from '../board/publicPart.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { TargetId } from '../model/ids.ts';
import { topicTitle } from '../rules/topics.ts';
import type { Say } from '../words/say.ts';
import { type ReportLine, type ReportSection, withFacts } from './reportShape.ts';
import { takeawayLines } from './reportTopics.ts';

/** What the group takes with it: takeaways of the whole meeting, everything that is to do, and the closing poll. */
export function reportClose(part: PublicPart, told: Minutes, say: Say): ReportSection[] {
  const { takeaways, poll } = told;
  const section = (title: string, lines: readonly ReportLine[]): ReportSection[] =>
    lines.length > 0 ? [{ title, lines, isResult: true }] : [];
  return [
    ...section(say('minutes.meeting'), takeawayLines(part, takeaways, say)),
    ...section(say('minutes.toDo'), toDoLines(part, told, say)),
    ...section(say('minutes.worth'), poll ? pollLines(poll, say) : []),
  ];
}

/** Every action, of topics and of the whole meeting: what, who, by which day, of which topic. */
function toDoLines(part: PublicPart, { stages, actions }: Minutes, say: Say): ReportLine[] {
  const of = (topic: TargetId | null): string => (topic === null ? '' : topicTitle(part, topic));
  const ofTopics = stages.flatMap(({ topics }) => topics.flatMap((topic) => topic.actions));
  return [...ofTopics, ...actions].map(({ text, who, by, done, topic }) => ({
    text: withFacts(text, [who, by === null ? '' : say('actions.byDate', { day: by }), of(topic)]),
    done,
  }));
}

function pollLines(poll: readonly number[], say: Say): ReportLine[] {
  const n = poll.reduce((sum, gave) => sum + gave, 0);
  if (n === 0) return [{ text: say('minutes.worth.nobody') }];
  const sum = poll.reduce((total, gave, i) => total + gave * (i + 1), 0);
  const average = Math.round((sum / n) * 10) / 10;
  return [
    { text: say('minutes.worth.average', { average, n }) },
    ...poll.flatMap((gave, i) => (gave > 0 ? [{ text: say('minutes.worth.gave', { answer: i + 1, n: gave }) }] : [])),
  ];
}
