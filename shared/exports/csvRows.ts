import type { PublicPart } from '../board/publicPart.ts';
import type { Candidate } from '../model/ballot.ts';
import type { GroupId, MemberId, TargetId } from '../model/ids.ts';
import type { Note } from '../model/note.ts';
import { get } from '../model/records.ts';
import { topicTitle } from '../rules/topics.ts';
import { targetsOf } from '../rules/voting.ts';
import { notesIn } from '../rules/wall.ts';
import { actionsInOrder, takeawaysInOrder } from '../rules/yields.ts';
import { phaseKey, type Stage } from '../templates/template.ts';
import type { Say } from '../words/say.ts';
import { stageResult } from './stageResult.ts';
import { membersOf } from './toldMembers.ts';

export type CsvColumn =
  | 'kind'
  | 'stage'
  | 'question'
  | 'group'
  | 'text'
  | 'author'
  | 'votes'
  | 'room'
  | 'weight'
  | 'who'
  | 'by'
  | 'done';
export type CsvRow = { readonly [column in CsvColumn]?: string | number };

const nameOf = (part: PublicPart, author: MemberId | null): string =>
  author === null ? '' : (get(part.members, author)?.name ?? '');

/** Every group and note of a stage, and the answers to its poll. Results stand where they lie: on a group or loose note. */
export function stageRows(part: PublicPart, stage: Stage, say: Say): CsvRow[] {
  const result = stageResult(part, stage);
  const here = say(stage.title);
  const counted = (id: TargetId): CsvRow => {
    const count = result.of(id);
    if (count === null) return {};
    const room = result.roomOf(id);
    return result.kind === 'weights' ? { weight: count } : { votes: count, ...(room > 0 && { room }) };
  };
  const noteRow = (note: Note, group: string): CsvRow => {
    const asked = stage.prompts.find(({ id }) => id === note.prompt);
    const question = asked ? say(asked.question) : '';
    const author = nameOf(part, note.author);
    return { kind: say('wall.noteDialog'), stage: here, question, group, text: note.text, author };
  };
  const rows = targetsOf(part, stage.id).flatMap((target): CsvRow[] => {
    if ('text' in target) return [{ ...noteRow(target, ''), ...counted(target.id) }];
    const name = target.name || say('wall.unnamed');
    const notes = notesIn(part, target.id as GroupId).map((note) => noteRow(note, name));
    return [{ kind: say('export.csv.group'), stage: here, text: name, ...counted(target.id) }, ...notes];
  });
  return [...rows, ...pollRows(part, stage, say)];
}

function pollRows(part: PublicPart, stage: Stage, say: Say): CsvRow[] {
  return stage.phases.flatMap((phase) => {
    const round = phase.kind === 'poll' ? get(part.rounds, phaseKey(stage, phase)) : undefined;
    if (round?.status !== 'closed') return [];
    const tally: Readonly<Record<string, number>> = round.tally;
    return Object.keys(tally)
      .sort()
      .map((answer) => ({
        kind: say('minutes.worth'),
        stage: say(stage.title),
        text: say('force.weight', { n: Number(answer) }),
        votes: tally[answer] ?? 0,
      }));
  });
}

/** Candidates with their words and votes, and answers to a single one. */
export function electionRows(part: PublicPart, say: Say): CsvRow[] {
  const { election } = part;
  const counts = 'counts' in election ? election.counts : {};
  const kind = say('phase.elect');
  const people = membersOf(part).flatMap(({ id, name }): CsvRow[] => {
    const candidate: Candidate | undefined = get(part.candidates, id);
    const votes = get(counts, id);
    if (!candidate && votes === undefined) return [];
    return [{ kind, text: candidate?.words ?? '', who: name, ...(votes !== undefined && { votes }) }];
  });
  const answers = (['yes', 'no'] as const).flatMap((answer): CsvRow[] => {
    const votes = get(counts, answer);
    return votes === undefined ? [] : [{ kind, text: say(`elect.${answer}`), votes }];
  });
  return [...people, ...answers];
}

/** Takeaways and actions, with the topic they are of. */
export function yieldRows(part: PublicPart, say: Say): CsvRow[] {
  const of = (topic: TargetId | null): string => (topic === null ? '' : topicTitle(part, topic));
  return [
    ...takeawaysInOrder(part).map(
      ({ topic, text, author }): CsvRow => ({
        kind: say('takeaways.one'),
        group: of(topic),
        text,
        author: nameOf(part, author),
      }),
    ),
    ...actionsInOrder(part).map(
      ({ topic, text, who, by, done }): CsvRow => ({
        kind: say('actions.one'),
        group: of(topic),
        text,
        who,
        by: by ?? '',
        done: done ? say('minutes.done') : '',
      }),
    ),
  ];
}
