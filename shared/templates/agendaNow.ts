import type { Open } from '../model/board.ts';
import { get } from '../model/records.ts';
import { isOn, template } from '../rules/phases.ts';
import { type PhaseSpec, phaseKey, type Stage, type Template } from './template.ts';

/**
 * A board's agenda as it stands, as a template: without the stages that were skipped, with what was switched on or off, the
 * dots and the settings as they are set. Of the settings those that hold for another group too: neither who is in the room
 * nor how many founded this one.
 */
export function agendaNow(open: Pick<Open, 'board' | 'walk' | 'settings'>): Template {
  const { lengths, ...run } = template(open);
  const { authors, movers, aligners, facilitatorTakesPart, collect, pitchSeconds, talk } = open.settings;
  const stages = run.stages
    .filter(({ id }) => !open.walk.skipped.includes(id))
    .map((stage) => ({ ...stage, phases: stage.phases.map((phase) => phaseNow(open, stage, phase)) }));
  // Nothing is left that would fill the time: there is none to be chosen.
  const fills = stages.some(({ phases }) => phases.some((phase) => phase.kind === 'discuss' && phase.fills));
  const length = fills ? open.settings.length : null;
  return {
    ...run,
    ...(fills && lengths && { lengths }),
    settings: { authors, movers, aligners, facilitatorTakesPart, collect, length, pitchSeconds, talk },
    stages,
  };
}

function phaseNow(open: Pick<Open, 'walk' | 'settings'>, stage: Stage, phase: PhaseSpec): PhaseSpec {
  const optional = isOn(open, phaseKey(stage, phase), phase) ? 'on' : 'off';
  const switched: PhaseSpec = phase.optional ? { ...phase, optional } : phase;
  if (switched.kind !== 'vote') return switched;
  const dots = get(open.settings.dots, stage.id);
  return dots ? { ...switched, ...dots } : switched;
}
