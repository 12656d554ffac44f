import type { FileProblem } from '../exports/fileProblem.ts';
import type { PhaseKind } from './template.ts';
import type { TemplateFile } from './templateFile.ts';

type FileStage = TemplateFile['stages'][number];

/** The order in which a stage goes through its phases: nobody votes on what was not written yet. */
const ORDER: readonly PhaseKind[] = [
  'solo',
  'share',
  'cluster',
  'vote',
  'weigh',
  'discuss',
  'talk',
  'align',
  'elect',
  'poll',
];
/** These are about what hangs on the wall. */
const NEED_NOTES: ReadonlySet<PhaseKind> = new Set(['share', 'cluster', 'vote', 'weigh', 'discuss']);
/** A board has one result of each of these. */
const ONCE: ReadonlySet<PhaseKind> = new Set(['weigh', 'elect', 'poll']);

/**
 * What does not fit together in a template whose every part has the right shape, first things first. `within`: begins every
 * place, where the template is part of another file.
 */
export function* templateFaults(file: TemplateFile, within = ''): Generator<FileProblem, void> {
  for (const { place, fault } of faultsOf(file)) yield { place: `${within}${place}`, fault };
}

function* faultsOf(file: TemplateFile): Generator<FileProblem, void> {
  const { stages, lengths, settings } = file;
  if (stages.length === 0) yield { place: 'stages', fault: 'empty' };
  const known = { stages: new Set<string>(), prompts: new Set<string>(), once: new Set<string>() };
  for (const [at, stage] of stages.entries()) {
    const place = `stages[${at}]`;
    yield* twice(known.stages, stage.id, `${place}.id`);
    if (stage.prompts.length === 0) yield { place: `${place}.prompts`, fault: 'empty' };
    if (stage.phases.length === 0) yield { place: `${place}.phases`, fault: 'empty' };
    for (const [n, { id }] of stage.prompts.entries()) yield* twice(known.prompts, id, `${place}.prompts[${n}].id`);
    yield* phaseFaults(stage, place, known.once);
    yield* forceFaults(stage, place);
  }
  // The group starts there: what may be skipped or switched off cannot be the start.
  if (stages[0]?.optional) yield { place: 'stages[0].optional', fault: 'range' };
  if (stages[0]?.phases[0]?.optional) yield { place: 'stages[0].phases[0].optional', fault: 'range' };
  const isChosen = stages.some(({ phases }) => phases.some((phase) => phase.kind === 'discuss' && phase.fills));
  if (lengths.length > 0 && !isChosen) yield { place: 'lengths', fault: 'range' };
  if ((settings.length ?? null) !== null && lengths.length === 0) yield { place: 'settings.length', fault: 'range' };
}

function* twice(known: Set<string>, name: string, place: string): Generator<FileProblem, void> {
  if (known.has(name)) yield { place, fault: 'twice' };
  known.add(name);
}

function* phaseFaults({ phases }: FileStage, stage: string, once: Set<string>): Generator<FileProblem, void> {
  const kinds = phases.map(({ kind }) => kind);
  const ids = new Set<string>();
  for (const [n, phase] of phases.entries()) {
    const place = `${stage}.phases[${n}]`;
    const { kind } = phase;
    yield* twice(ids, phase.id, `${place}.id`);
    const before = kinds[n - 1];
    if (before && ORDER.indexOf(kind) <= ORDER.indexOf(before)) yield { place: `${place}.kind`, fault: 'order' };
    if (NEED_NOTES.has(kind) && !kinds.includes('solo')) yield { place: `${place}.kind`, fault: 'order' };
    if (ONCE.has(kind)) yield* twice(once, kind, `${place}.kind`);
    if (kind === 'align' && phase.decides) yield* twice(once, 'name', `${place}.decides`);
    if (kind === 'discuss' && phase.fills) yield* twice(once, 'fills', `${place}.fills`);
    if (kind === 'align' || kind === 'talk') {
      const boxes = new Set<string>();
      for (const [i, box] of phase.boxes.entries()) yield* twice(boxes, box, `${place}.boxes[${i}]`);
    }
  }
  // What is written alone must come to the wall, and cannot if that may be left out.
  const shows = phases.findIndex(({ kind }) => kind === 'share');
  const solo = phases.find((phase) => phase.kind === 'solo');
  if (!solo) return;
  if (solo.optional) yield { place: `${stage}.phases[${kinds.indexOf('solo')}].optional`, fault: 'range' };
  if (shows < 0) yield { place: `${stage}.phases`, fault: 'order' };
  // Where people may write on the wall, the next phase shows what they wrote privately: there must always be one.
  const isShownLater = solo.kind === 'solo' && solo.open && phases.slice(shows + 1).some(({ optional }) => !optional);
  if (shows >= 0 && phases[shows]?.optional && !isShownLater) {
    yield { place: `${stage}.phases[${shows}].optional`, fault: 'range' };
  }
}

/** Forces are weighed on two sides; elsewhere there are none. */
function* forceFaults({ prompts, phases }: FileStage, stage: string): Generator<FileProblem, void> {
  const weighs = phases.some(({ kind }) => kind === 'weigh');
  for (const [n, { side }] of prompts.entries()) {
    if (weighs !== (side !== undefined)) yield { place: `${stage}.prompts[${n}].side`, fault: 'shape' };
  }
}
