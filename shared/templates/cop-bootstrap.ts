import { phase, prompt, stageId } from './parts.ts';
import type { Template } from './template.ts';

/**
 * The bootstrap of a Community of Practice in six stages, about two hours. Format, questions and the solo minutes are
 * Yoan Thirion's; the other minutes are ours and sum up to 120 with the welcome.
 */
export const copBootstrap: Template = {
  id: 'cop-bootstrap',
  title: 'template.copBootstrap',
  goal: 'template.copBootstrap.goal',
  welcome: 3,
  stages: [
    {
      id: stageId('vision'),
      title: 'stage.vision',
      prompts: [
        prompt('vision', { tint: 'sun', glyph: 'circle', box: 'vision' }),
        prompt('reach', { tint: 'sky', glyph: 'triangle', box: 'vision' }),
        prompt('importance', { tint: 'clay', glyph: 'square', box: 'importance' }),
      ],
      phases: [
        phase({ kind: 'solo', minutes: 5 }),
        phase({ kind: 'share', minutes: 5 }),
        phase({ kind: 'cluster', minutes: 6 }),
        phase({ kind: 'vote', minutes: 3, dots: 5, stacking: true, optional: 'on' }),
        phase({ kind: 'discuss', minutes: 12, optional: 'off' }),
        phase({ kind: 'align', minutes: 8, boxes: ['vision', 'importance'] }),
      ],
    },
    {
      id: stageId('measures'),
      title: 'stage.measures',
      prompts: [
        prompt('how', { tint: 'leaf', glyph: 'diamond', box: 'how' }),
        prompt('measures', { tint: 'plum', glyph: 'cross', box: 'measures' }),
      ],
      phases: [
        phase({ kind: 'solo', minutes: 5 }),
        phase({ kind: 'share', minutes: 5 }),
        phase({ kind: 'cluster', minutes: 5 }),
        phase({ kind: 'vote', minutes: 3, dots: 5, stacking: true, optional: 'on' }),
        phase({ kind: 'discuss', minutes: 12, optional: 'off' }),
        phase({ kind: 'align', minutes: 7, boxes: ['how', 'measures'] }),
      ],
    },
    {
      id: stageId('impact'),
      title: 'stage.impact',
      prompts: [prompt('impact', { tint: 'sky', glyph: 'triangle', box: 'impact' })],
      phases: [
        phase({ kind: 'solo', minutes: 3 }),
        phase({ kind: 'share', minutes: 3 }),
        phase({ kind: 'cluster', minutes: 4 }),
        phase({ kind: 'vote', minutes: 3, dots: 5, stacking: true, optional: 'off' }),
        phase({ kind: 'discuss', minutes: 12, optional: 'off' }),
        phase({ kind: 'align', minutes: 5, boxes: ['impact'] }),
      ],
    },
    {
      id: stageId('resources'),
      title: 'stage.resources',
      prompts: [
        prompt('resources', { tint: 'sun', glyph: 'circle', box: 'resources' }),
        prompt('communication', { tint: 'sky', glyph: 'triangle', box: 'communication' }),
      ],
      phases: [
        phase({ kind: 'solo', minutes: 2 }),
        phase({ kind: 'share', minutes: 3 }),
        phase({ kind: 'cluster', minutes: 4 }),
        phase({ kind: 'vote', minutes: 3, dots: 5, stacking: true, optional: 'off' }),
        phase({ kind: 'discuss', minutes: 12, optional: 'off' }),
        phase({ kind: 'align', minutes: 6, boxes: ['resources', 'communication'] }),
      ],
    },
    {
      id: stageId('force-field'),
      title: 'stage.forceField',
      optional: true,
      prompts: [
        prompt('supports', { tint: 'leaf', glyph: 'right', box: null, side: 'supports' }),
        prompt('slows', { tint: 'clay', glyph: 'left', box: null, side: 'slows' }),
      ],
      phases: [
        phase({ kind: 'solo', minutes: 2 }),
        phase({ kind: 'share', minutes: 3 }),
        phase({ kind: 'cluster', minutes: 3 }),
        phase({ kind: 'weigh', minutes: 3 }),
        phase({ kind: 'talk', minutes: 4, boxes: ['weaken'] }),
      ],
    },
    {
      id: stageId('naming'),
      title: 'stage.naming',
      prompts: [prompt('name', { tint: 'sun', glyph: 'circle', box: null })],
      phases: [
        phase({ kind: 'solo', minutes: 2 }, 'propose'),
        phase({ kind: 'share', minutes: 3 }),
        phase({ kind: 'vote', minutes: 3, dots: 2, stacking: false }, 'voteName'),
        phase({ kind: 'discuss', minutes: 12, optional: 'off' }),
        phase({ kind: 'align', minutes: 2, boxes: [], decides: 'name' }, 'name'),
        phase({ kind: 'elect', minutes: 10, optional: 'on' }),
      ],
    },
  ],
};
