import { describe, expect, it } from 'vitest';
import { CANVAS_COLUMNS } from '../canvas/sheet.ts';
import { findPrompt, templateIds, templateOf } from './index.ts';
import { type PromptId, phaseKey, type Template } from './template.ts';

const bootstrap = templateOf('cop-bootstrap') as Template;
const minutes = (stage: string) =>
  bootstrap.stages
    .find(({ id }) => id === stage)
    ?.phases.map(({ id, minutes: of, optional }) => `${id} ${of}${optional ? ` ${optional}` : ''}`)
    .join(', ');

describe('the bootstrap', () => {
  it('[WALK-4] takes the time that its source and our defaults give', () => {
    const on = bootstrap.stages.flatMap(({ phases }) => phases.filter(({ optional }) => optional !== 'off'));
    expect(bootstrap.welcome + on.reduce((sum, phase) => sum + phase.minutes, 0)).toBe(120);
    expect(Object.fromEntries(bootstrap.stages.map(({ id }) => [id, minutes(id)]))).toEqual({
      vision: 'solo 5, share 5, cluster 6, vote 3 on, discuss 12 off, align 8',
      measures: 'solo 5, share 5, cluster 5, vote 3 on, discuss 12 off, align 7',
      impact: 'solo 3, share 3, cluster 4, vote 3 off, discuss 12 off, align 5',
      resources: 'solo 2, share 3, cluster 4, vote 3 off, discuss 12 off, align 6',
      'force-field': 'solo 2, share 3, cluster 3, weigh 3, talk 4',
      naming: 'propose 2, share 3, voteName 3, discuss 12 off, name 2, elect 10 on',
    });
  });

  it('[WALK-3] leaves out one stage only', () => {
    expect(bootstrap.stages.filter(({ optional }) => optional).map(({ id }) => id)).toEqual(['force-field']);
  });

  it('[VOTE-2] gives 5 dots that stack, and 2 that do not for the name', () => {
    const votes = bootstrap.stages.flatMap(({ phases }) =>
      phases.flatMap((phase) => (phase.kind === 'vote' ? `${phase.dots} ${phase.stacking}` : [])),
    );
    expect(votes).toEqual(['5 true', '5 true', '5 true', '5 true', '2 false']);
  });

  it('[ALIGN-1] fills every box of the canvas, from a question of the stage that agrees on it', () => {
    const asked = bootstrap.stages.flatMap(({ prompts }) => prompts.flatMap(({ box }) => box ?? []));
    expect([...new Set(asked)].sort()).toEqual(CANVAS_COLUMNS.flat().sort());
    for (const { prompts, phases } of bootstrap.stages) {
      const agreed = phases.flatMap((phase) => (phase.kind === 'align' ? phase.boxes : []));
      expect(agreed).toEqual([...new Set(prompts.flatMap(({ box }) => box ?? []))]);
    }
  });
});

it('[WALK-1] every template tells its stages, phases and questions apart by their ids', () => {
  for (const template of templateIds.map((id) => templateOf(id) as Template)) {
    const keys = template.stages.flatMap((stage) => stage.phases.map((phase) => phaseKey(stage, phase)));
    const prompts = template.stages.flatMap((stage) => stage.prompts.map(({ id }) => id));
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(prompts).size).toBe(prompts.length);
    for (const id of [...keys, ...prompts]) expect(id).toMatch(/^[a-z][A-Za-z.-]{0,60}$/);
  }
  expect(templateOf('health-check')).toBeUndefined();
  expect(findPrompt(bootstrap, 'how' as PromptId)?.stage.id).toBe('measures');
});
