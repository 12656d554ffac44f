import { findPrompt } from '../templates/index.ts';
import { type PromptId, phaseKey, type Template } from '../templates/template.ts';
import type { BoardFile, FileTally } from './boardFile.ts';
import type { FileProblem } from './fileProblem.ts';

/** What does not fit together in what was voted and said. */
export function* talkFaults(file: BoardFile, template: Template): Generator<FileProblem, void> {
  const stageOf = new Map<string, string | undefined>([
    ...file.groups.map(({ id, stage }): [string, string] => [id, stage]),
    ...file.notes.map(({ id, prompt }): [string, string | undefined] => [
      id,
      findPrompt(template, prompt as PromptId)?.stage.id,
    ]),
  ]);
  yield* roundFaults(file.rounds, template, stageOf);
  // Dots and talks are about groups, and notes that lie in none.
  const inGroup = new Set(file.notes.flatMap(({ id, group }) => (group === null ? [] : [id])));
  const isTopic = (id: string) => stageOf.has(id) && !inGroup.has(id);
  const talked = new Set<string>();
  const first = file.topics.findIndex(({ status }) => status === 'discussing');
  for (const [i, { on, status }] of file.topics.entries()) {
    if (!isTopic(on)) yield { place: `topics[${i}].on`, fault: 'missing' };
    if (talked.has(on)) yield { place: `topics[${i}].on`, fault: 'twice' };
    talked.add(on);
    if (status === 'discussing' && first !== i) yield { place: `topics[${i}].status`, fault: 'twice' };
  }
  const people = new Set(file.members.map(({ id }) => id));
  for (const [i, { topic, author }] of file.takeaways.entries()) {
    if (topic !== null && !isTopic(topic)) yield { place: `takeaways[${i}].topic`, fault: 'missing' };
    if (author !== null && !people.has(author)) yield { place: `takeaways[${i}].author`, fault: 'missing' };
  }
  for (const [i, { topic }] of file.actions.entries()) {
    if (topic !== null && !isTopic(topic)) yield { place: `actions[${i}].topic`, fault: 'missing' };
  }
}

function* roundFaults(
  rounds: BoardFile['rounds'],
  template: Template,
  stageOf: ReadonlyMap<string, string | undefined>,
): Generator<FileProblem, void> {
  const places = template.stages.flatMap((stage) =>
    stage.phases.map((phase) => ({ stage, kind: phase.kind, key: phaseKey(stage, phase) })),
  );
  const seen = new Set<string>();
  for (const [i, round] of rounds.entries()) {
    const place = places.find(({ key }) => key === round.phase);
    if (!place || !['vote', 'weigh', 'discuss', 'poll'].includes(place.kind)) {
      return yield { place: `rounds[${i}].phase`, fault: 'missing' };
    }
    if (seen.has(round.phase)) yield { place: `rounds[${i}].phase`, fault: 'twice' };
    seen.add(round.phase);
    const fits = (on: string) => (place.kind === 'poll' ? /^[1-5]$/.test(on) : stageOf.get(on) === place.stage.id);
    const counted = (field: string, tally: FileTally | null) =>
      tallyFaults(`rounds[${i}].${field}`, tally ?? [], fits, place.kind === 'weigh' ? 5 : null);
    if (round.status === 'open') yield* counted('before', round.before);
    else {
      yield* counted('tally', round.tally);
      yield* counted('room', round.room);
    }
  }
}

/** `weighed`: the most a weight may be; null: whole dots or answers. */
function* tallyFaults(
  place: string,
  tally: FileTally,
  fits: (on: string) => boolean,
  weighed: number | null,
): Generator<FileProblem, void> {
  const seen = new Set<string>();
  for (const [i, { on, count }] of tally.entries()) {
    if (!fits(on)) yield { place: `${place}[${i}].on`, fault: 'missing' };
    if (seen.has(on)) yield { place: `${place}[${i}].on`, fault: 'twice' };
    const isRight = weighed === null ? Number.isInteger(count) : count >= 1 && count <= weighed;
    if (!isRight) yield { place: `${place}[${i}].count`, fault: 'range' };
    seen.add(on);
  }
}
