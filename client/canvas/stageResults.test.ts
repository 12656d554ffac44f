import { expect, it } from 'vitest';
import type { Round } from '#shared/model/ballot.ts';
import type { TargetId } from '#shared/model/ids.ts';
import { boxesOf } from '#shared/rules/statements.ts';
import { copBootstrap } from '#shared/templates/cop-bootstrap.ts';
import { dotsIn } from './stageResults.ts';

const [vision, , , , forces] = copBootstrap.stages;
const target = 'g1' as TargetId;
const rounds = (round: Round) => ({ 'vision.vote': round });

it('knows where the lines of a stage go', () => {
  expect(boxesOf(vision!)).toEqual(['vision', 'importance']);
  expect(boxesOf(forces!)).toEqual(['weaken']);
});

it('tells dots of a closed vote only', () => {
  const closed = rounds({ status: 'closed', dots: 5, stacking: true, tally: { [target]: 4 } });
  expect(dotsIn(vision!, closed)(target)).toBe(4);
  expect(dotsIn(vision!, closed)('other' as TargetId)).toBe(0);
  expect(dotsIn(vision!, rounds({ status: 'open', dots: 5, stacking: true }))(target)).toBe(0);
});
