import type { Open } from '../model/board.ts';
import { findPrompt, templateOf } from '../templates/index.ts';
import {
  type PhaseKey,
  type PhaseSpec,
  type Prompt,
  type PromptId,
  phaseKey,
  type Stage,
  type Template,
} from '../templates/template.ts';

/** One phase of the way through a template. */
export interface Place {
  readonly stageAt: number;
  readonly phaseAt: number;
  readonly stage: Stage;
  readonly phase: PhaseSpec;
  readonly key: PhaseKey;
}

/** The board's template. Boards are only ever opened with one that exists. */
export function template(open: Pick<Open, 'board'>): Template {
  const found = open.board.own ?? templateOf(open.board.template);
  if (!found) throw new Error(`no template ${open.board.template}`);
  return found;
}

/** Whether an optional phase is run: the template's default, or its opposite once the facilitator moved the switch. */
export function isOn(open: Pick<Open, 'walk'>, key: PhaseKey, phase: PhaseSpec): boolean {
  const byDefault = phase.optional !== 'off';
  return open.walk.switched.includes(key) ? !byDefault : byDefault;
}

/** Every phase of the template, skipped and switched off ones included. */
export function allPlaces(open: Open): Place[] {
  return template(open).stages.flatMap((stage, stageAt) =>
    stage.phases.map((phase, phaseAt) => ({ stageAt, phaseAt, stage, phase, key: phaseKey(stage, phase) })),
  );
}

/** The phases that will be run, in order: no skipped stage, no phase that is switched off. */
export function plan(open: Open): Place[] {
  return allPlaces(open).filter(
    ({ stage, phase, key }) => !open.walk.skipped.includes(stage.id) && isOn(open, key, phase),
  );
}

/** Where the group stands; in the lobby, where it will start. */
export function current(open: Open): Place {
  const { stages } = template(open);
  const stage = stages[open.walk.stage];
  const phase = stage?.phases[open.walk.phase];
  if (!stage || !phase) throw new Error('the walk has left its template');
  return { stageAt: open.walk.stage, phaseAt: open.walk.phase, stage, phase, key: phaseKey(stage, phase) };
}

/** Whether the way through the template comes by `a` before `b`. */
export const isBefore = (a: Place, b: Place): boolean =>
  a.stageAt < b.stageAt || (a.stageAt === b.stageAt && a.phaseAt < b.phaseAt);

/** Planned minutes of a phase: the template's, or what the chosen length of the whole leaves for the one that fills it. */
export function minutesOf(open: Open, { phase, key }: Pick<Place, 'phase' | 'key'>): number {
  const { length } = open.settings;
  if (phase.kind !== 'discuss' || !phase.fills || length === null) return phase.minutes;
  const others = plan(open).reduce((sum, place) => sum + (place.key === key ? 0 : place.phase.minutes), 0);
  return Math.max(5, length - template(open).welcome - others);
}

/** The next phase of the plan; undefined after the last. */
export function nextPlace(open: Open): Place | undefined {
  const here = current(open);
  return plan(open).find((place) => isBefore(here, place));
}

/** The phase of the plan before this one; undefined at the first. */
export function previousPlace(open: Open): Place | undefined {
  const here = current(open);
  return plan(open).findLast((place) => isBefore(place, here));
}

export function placeAt(open: Open, stageAt: number, phaseAt: number): Place | undefined {
  return allPlaces(open).find((place) => place.stageAt === stageAt && place.phaseAt === phaseAt);
}

/** A prompt of this board and its stage; undefined when the template has none of that id. */
export function promptOf(open: Open, id: PromptId): { stage: Stage; prompt: Prompt } | undefined {
  return findPrompt(template(open), id);
}

/** Whether the group has been in this stage: only then may it hold drafts. */
export function isReached(open: Open, stage: Stage): boolean {
  return (
    stage.id === current(open).stage.id ||
    stage.phases.some((phase) => open.walk.visited.includes(phaseKey(stage, phase)))
  );
}

/** Whether a phase of writing is on the wall at once, for everybody to see. */
export const isOpenSolo = (open: Open, phase: PhaseSpec): boolean =>
  phase.kind === 'solo' && phase.open === true && open.settings.collect === 'open';

/** Whether the notes of a stage hang on the wall: its reveal has been. */
export function isRevealed(open: Open, stage: Stage): boolean {
  const shows = (phase: PhaseSpec) => phase.kind === 'share' || isOpenSolo(open, phase);
  return stage.phases.some((phase) => shows(phase) && open.walk.visited.includes(phaseKey(stage, phase)));
}

/** The wall is locked while a vote or weighing is open. */
export function isWallLocked(open: Open): boolean {
  const { phase, key } = current(open);
  return (phase.kind === 'vote' || phase.kind === 'weigh') && open.rounds[key]?.status !== 'closed';
}
