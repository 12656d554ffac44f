import type { PublicPart } from '../board/publicPart.ts';
import type { TargetId } from '../model/ids.ts';
import type { Note } from '../model/note.ts';
import { get } from '../model/records.ts';
import { rankingOf } from '../rules/topics.ts';
import { groupsOf, laneOf, notesIn } from '../rules/wall.ts';
import type { Stage } from '../templates/template.ts';
import type { Say } from '../words/say.ts';
import { heading, type ReportBlock, type ReportNote } from './report.ts';

/** What hangs on the wall of a stage: its questions, its groups with their notes, then what lies in no group. */
export function wallBlocks(part: PublicPart, say: Say, stage: Stage): ReportBlock[] {
  const ranking = stage.phases.some(({ kind }) => kind === 'weigh') ? {} : rankingOf(part, stage.id);
  const dots = (id: TargetId): string => {
    const n = get(ranking, id);
    return n === undefined ? '' : say('report.dots', { n });
  };
  const notes = (of: readonly Note[]): ReportBlock => ({
    kind: 'notes',
    notes: of.map((note) => reportNote(part, say, stage, note, note.group === null ? dots(note.id) : '')),
  });
  const groups = groupsOf(part, stage.id).flatMap((group): ReportBlock[] => [
    heading(3, group.name || say('report.group.unnamed'), dots(group.id)),
    notes(notesIn(part, group.id)),
  ]);
  const lanes = stage.prompts.flatMap((prompt): ReportBlock[] => {
    const lane = laneOf(part, prompt.id);
    if (lane.length === 0) return [];
    return stage.prompts.length > 1 ? [heading(3, say(prompt.label)), notes(lane)] : [notes(lane)];
  });
  return [
    ...stage.prompts.map(
      ({ label, question, tint }): ReportBlock => ({
        kind: 'question',
        label: say(label),
        question: say(question),
        tint,
      }),
    ),
    ...(groups.length > 0 ? [heading(2, say('report.groups')), ...groups] : []),
    ...(lanes.length > 0 ? [heading(2, say(groups.length > 0 ? 'report.loose' : 'report.notes')), ...lanes] : []),
  ];
}

function reportNote(part: PublicPart, say: Say, stage: Stage, note: Note, dots: string): ReportNote {
  const author = note.author === null ? '' : (get(part.members, note.author)?.name ?? '');
  const prompt = stage.prompts.find(({ id }) => id === note.prompt);
  const about = author && dots ? say('report.both', { one: author, other: dots }) : author || dots;
  return { text: note.text, tint: prompt?.tint ?? 'sun', about };
}
