import { phase, prompt, stageId } from './parts.ts';
import type { Template } from './template.ts';

/**
 * A meeting without an agenda: the group builds it. The format is Jim Benson's and Jeremy Lightsmith's (Seattle, 2009).
 * The talk fills what the other phases leave of the chosen length.
 */
export const leanCoffee: Template = {
  id: 'lean-coffee',
  title: 'template.leanCoffee',
  goal: 'template.leanCoffee.goal',
  welcome: 2,
  settings: { authors: 'shown', length: 60 },
  lengths: [45, 60, 90],
  stages: [
    {
      id: stageId('topics'),
      title: 'stage.topics',
      prompts: [prompt('topic', { tint: 'sun', glyph: 'circle', box: null })],
      phases: [
        phase({ kind: 'solo', minutes: 5, open: true }, 'collect'),
        phase({ kind: 'share', minutes: 4, turns: true, optional: 'on' }, 'pitch'),
        phase({ kind: 'vote', minutes: 3, dots: 3, stacking: true }, 'voteTopics'),
        phase({ kind: 'discuss', minutes: 41, fills: true }),
        phase({ kind: 'poll', minutes: 5 }, 'close'),
      ],
    },
  ],
};
