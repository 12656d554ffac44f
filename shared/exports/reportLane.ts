import type { PublicPart } from '../board/publicPart.ts';
import type { Group, Note } from '../model/note.ts';
import { get } from '../model/records.ts';
import { targetsOf } from '../rules/voting.ts';
import { notesIn } from '../rules/wall.ts';
import type { Prompt, Stage } from '../templates/template.ts';
import type { Say } from '../words/say.ts';
import { over, type ReportLine, type ReportSection, withFacts } from './reportShape.ts';
import { resultSay, type StageResult } from './stageResult.ts';

/** A question with its groups and loose notes, in the wall's order, or strongest first where they were weighed. */
export function laneSection(
  part: PublicPart,
  stage: Stage,
  prompt: Prompt,
  result: StageResult,
  say: Say,
): ReportSection {
  const here = targetsOf(part, stage.id).filter((target) => promptOf(part, target) === prompt.id);
  const question = say(prompt.question);
  const line = (target: Group | Note): ReportLine => {
    const facts = resultSay(result, target.id, say);
    if ('text' in target) return { text: withFacts(target.text, [...facts, authorOf(part, target)]) };
    const notes = notesIn(part, target.id).map((note) => noteLine(part, stage, note, prompt, say));
    return over(withFacts(target.name || say('wall.unnamed'), facts), notes);
  };
  if (result.kind !== 'weights') return { title: question, lines: here.map(line) };
  const weight = ({ id }: Group | Note) => result.of(id) ?? 0;
  const sum = here.reduce((total, target) => total + weight(target), 0);
  const total = { text: say('export.weights', { n: sum }) };
  return { title: question, lines: [...here.sort((a, b) => weight(b) - weight(a)).map(line), total] };
}

/** A group stands under the question of its first note. */
const promptOf = (part: PublicPart, target: Group | Note) =>
  'text' in target ? target.prompt : notesIn(part, target.id)[0]?.prompt;

/** A note of a group, with its own question where that is another one than its group's. */
function noteLine(part: PublicPart, stage: Stage, note: Note, under: Prompt, say: Say): ReportLine {
  const own = stage.prompts.find(({ id }) => id === note.prompt && id !== under.id);
  return { text: withFacts(note.text, [own ? say(own.label) : '', authorOf(part, note)]) };
}

export const authorOf = (part: PublicPart, { author }: Note): string =>
  author === null ? '' : (get(part.members, author)?.name ?? '');
