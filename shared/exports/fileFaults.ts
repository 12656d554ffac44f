import { LIMITS } from '../rules/limits.ts';
import { findPrompt } from '../templates/index.ts';
import { OWN } from '../templates/readTemplate.ts';
import { type PromptId, phaseKey, type Template } from '../templates/template.ts';
import { templateFaults } from '../templates/templateFaults.ts';
import { type BoardFile, WITH_LOOK } from './boardFile.ts';
import type { FileProblem } from './fileProblem.ts';
import { peopleFaults } from './peopleFaults.ts';
import { statementFaults } from './statementFaults.ts';
import { talkFaults } from './talkFaults.ts';
import { templateOfFile } from './templateOfFile.ts';

/** What does not fit together in a file whose every part has the right shape, first things first. */
export function* fileFaults(file: BoardFile): Generator<FileProblem, void> {
  if (file.own) yield* templateFaults(file.own, 'own.');
  const template = templateOfFile(file);
  if (!template || (file.own !== undefined) !== (file.template === OWN)) {
    return yield { place: 'template', fault: 'missing' };
  }
  if ((file.look !== undefined) !== file.version >= WITH_LOOK) yield { place: 'version', fault: 'range' };
  if (file.look && !file.look.logo && !file.look.accent) yield { place: 'look', fault: 'empty' };
  yield* frameFaults(file, template);
  yield* peopleFaults(file);
  yield* wallFaults(file, template);
  yield* talkFaults(file, template);
  yield* statementFaults(file);
}

/** Each name a place in the list that it may not have. */
function* strangers(place: string, names: readonly string[], known: readonly string[]): Generator<FileProblem, void> {
  const seen = new Set<string>();
  for (const [i, name] of names.entries()) {
    if (!known.includes(name)) yield { place: `${place}[${i}]`, fault: 'missing' };
    if (seen.has(name)) yield { place: `${place}[${i}]`, fault: 'twice' };
    seen.add(name);
  }
}

function* frameFaults({ settings, walk }: BoardFile, template: Template): Generator<FileProblem, void> {
  const places = template.stages.flatMap((stage) =>
    stage.phases.map((phase) => ({ phase, key: phaseKey(stage, phase) })),
  );
  const keys = places.map(({ key }) => key);
  const stages = template.stages.map(({ id }) => id);
  const optionalStages = template.stages.flatMap(({ id, optional }) => (optional ? [id] : []));
  const optionalPhases = places.flatMap(({ phase, key }) => (phase.optional ? [key] : []));
  if (settings.length !== null && !template.lengths) yield { place: 'settings.length', fault: 'range' };
  const changed = settings.dots.map(({ stage }) => stage);
  yield* strangers('settings.dots', changed, stages);
  if (!keys.some((key) => key === walk.at)) yield { place: 'walk.at', fault: 'missing' };
  yield* strangers('walk.skipped', walk.skipped, optionalStages);
  yield* strangers('walk.switched', walk.switched, optionalPhases);
  yield* strangers('walk.visited', walk.visited, keys);
  const isBefore = walk.status === 'lobby';
  if (isBefore !== (walk.startedAt === null)) yield { place: 'walk.startedAt', fault: 'range' };
  if (isBefore && walk.visited.length > 0) yield { place: 'walk.visited[0]', fault: 'range' };
}

function* wallFaults({ groups, notes, members }: BoardFile, template: Template): Generator<FileProblem, void> {
  const stages = template.stages.map(({ id }): string => id);
  const stageOf = new Map<string, string>();
  const places = new Set<number>();
  for (const [i, { id, stage, place }] of groups.entries()) {
    if (stageOf.has(id)) yield { place: `groups[${i}].id`, fault: 'twice' };
    if (!stages.includes(stage)) yield { place: `groups[${i}].stage`, fault: 'missing' };
    if (places.has(place)) yield { place: `groups[${i}].place`, fault: 'twice' };
    stageOf.set(id, stage);
    places.add(place);
  }
  const people = new Set(members.map(({ id }) => id));
  const [seen, filled] = [new Set<string>(), new Set<string>()];
  const written = new Map<string, number>();
  for (const [i, { id, prompt, place, group, author }] of notes.entries()) {
    const stage = findPrompt(template, prompt as PromptId)?.stage.id;
    if (seen.has(id)) yield { place: `notes[${i}].id`, fault: 'twice' };
    if (!stage) yield { place: `notes[${i}].prompt`, fault: 'missing' };
    if (places.has(place)) yield { place: `notes[${i}].place`, fault: 'twice' };
    if (group !== null && stageOf.get(group) !== stage) yield { place: `notes[${i}].group`, fault: 'missing' };
    if (author !== null && !people.has(author)) yield { place: `notes[${i}].author`, fault: 'missing' };
    const held = author === null ? 0 : (written.get(author) ?? 0) + 1;
    if (held > LIMITS.notesPerMember) yield { place: `notes[${i}].author`, fault: 'tooMany' };
    if (author !== null) written.set(author, held);
    seen.add(id);
    places.add(place);
    if (group !== null) filled.add(group);
  }
  // A group of nothing does not exist.
  const empty = groups.findIndex(({ id }) => !filled.has(id));
  if (empty >= 0) yield { place: `groups[${empty}]`, fault: 'empty' };
}
