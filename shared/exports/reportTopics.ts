import type { PublicPart } from '../board/publicPart.ts';
import type { MinutesStage, MinutesTopic } from '../minutes/minutes.ts';
import { spentSay } from '../minutes/spentSay.ts';
import { thumbsSay } from '../minutes/thumbsSay.ts';
import { get } from '../model/records.ts';
import type { Takeaway } from '../model/topic.ts';
import { topicNotes } from '../rules/topics.ts';
import type { Stage } from '../templates/template.ts';
import type { Say, WordKey } from '../words/say.ts';
import { authorOf } from './reportLane.ts';
import { over, type ReportLine, type ReportSection, withFacts } from './reportShape.ts';
import { resultSay, type StageResult } from './stageResult.ts';

const TITLES: readonly (readonly [MinutesTopic['status'], WordKey])[] = [
  ['discussing', 'minutes.now'],
  ['discussed', 'discuss.discussed'],
  ['waiting', 'minutes.notDiscussed'],
  ['parked', 'minutes.parked'],
];

/** The topics of a stage that was talked about, by what became of them. */
export function topicSections(
  part: PublicPart,
  stage: Stage,
  { topics }: MinutesStage,
  result: StageResult,
  say: Say,
): ReportSection[] {
  const asked = stage.prompts.map(({ question }) => ({ text: say(question) }));
  const sections = TITLES.flatMap(([status, title]) => {
    const these = topics.filter((topic) => topic.status === status);
    if (these.length === 0) return [];
    const lines = these.map((topic) => topicLine(part, stage, topic, result, say));
    const wasTalked = status === 'discussing' || status === 'discussed';
    return [{ title: say(title), lines, ...(wasTalked && { isResult: true as const }) }];
  });
  return [{ title: say('wall.lanes'), lines: asked }, ...sections];
}

function topicLine(part: PublicPart, stage: Stage, topic: MinutesTopic, result: StageResult, say: Say): ReportLine {
  const { id, raisedBy, spent, thumbs, takeaways, notes, title } = topic;
  const several = stage.prompts.length > 1;
  const labelOf = (prompt: string): string => {
    const found = several ? stage.prompts.find((one) => one.id === prompt) : undefined;
    return found ? say(found.label) : '';
  };
  const [only] = topicNotes(part, id);
  const facts = [
    ...(notes.length === 0 && only ? [labelOf(only.prompt)] : []),
    ...resultSay(result, id, say),
    spentSay(say, spent),
    raisedBy.length > 0 ? say('minutes.raisedBy', { names: raisedBy.join(', ') }) : '',
  ];
  // A group of one note has a name of its own, and the note's words besides.
  const merged = notes.length > 0 || (only && only.text !== title) ? topicNotes(part, id) : [];
  const mergedLines = merged.map((note) => ({
    text: withFacts(note.text, [labelOf(note.prompt), authorOf(part, note)]),
  }));
  return over(withFacts(title, facts), [
    ...(mergedLines.length > 0 ? [{ ...over(say('minutes.merged'), mergedLines), isDetail: true as const }] : []),
    ...thumbs.map((one) => ({ text: thumbsSay(say, one), isDetail: true as const })),
    ...takeawayLines(part, takeaways, say),
  ]);
}

/** Takeaways under their heading, with whose they are where authors are shown. */
export function takeawayLines(part: PublicPart, takeaways: readonly Takeaway[], say: Say): ReportLine[] {
  if (takeaways.length === 0) return [];
  const nameOf = (author: Takeaway['author']) => (author === null ? '' : (get(part.members, author)?.name ?? ''));
  const lines = takeaways.map(({ text, author }) => ({ text: withFacts(text, [nameOf(author)]) }));
  return [over(say('takeaways.title'), lines)];
}
