import { current } from '#shared/rules/phases.ts';
import type { PhaseKind } from '#shared/templates/template.ts';
import { agree } from './acts/agree.ts';
import { answerPoll } from './acts/answerPoll.ts';
import { beNamed } from './acts/beNamed.ts';
import { discuss } from './acts/discuss.ts';
import { elect } from './acts/elect.ts';
import { group } from './acts/group.ts';
import type { Intent, Part } from './acts/intent.ts';
import { vote } from './acts/vote.ts';
import { weigh } from './acts/weigh.ts';
import { write } from './acts/write.ts';

const nothing: Part = () => [];

/** What somebody does in each kind of phase. What is said aloud (sharing, pitching) is not on the board. */
const PARTS: Readonly<Record<PhaseKind, Part>> = {
  solo: write,
  share: nothing,
  cluster: group,
  vote,
  weigh,
  talk: agree,
  discuss,
  align: agree,
  elect,
  poll: answerPoll,
};

/** What a stand-in would do now, in order. In a break, and once the board is finished, nothing. */
export const whatNext: Part = (scene): readonly Intent[] => {
  const { walk } = scene.open;
  if (walk.status === 'lobby') return beNamed(scene);
  if (walk.status === 'finished' || walk.breakUntil !== null) return [];
  return PARTS[current(scene.open).phase.kind](scene);
};
