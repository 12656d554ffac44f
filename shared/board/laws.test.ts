import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ballot, Round } from '../model/ballot.ts';
import type { Mine } from '../model/board.ts';
import { all } from '../model/records.ts';
import { dotsSpent } from '../rules/voting.ts';
import type { PhaseKey } from '../templates/template.ts';
import { openBoard } from '../testing/board.ts';
import { play } from '../testing/chaos.ts';
import { replay } from './apply.ts';
import { publicPart } from './publicPart.ts';

const STARTS = [
  'vision.solo',
  'vision.cluster',
  'vision.align',
  'vision.vote',
  'measures.discuss',
  'force-field.cluster',
  'naming.elect',
  'topics.collect',
  'topics.pitch',
  'topics.discuss',
  'topics.close',
];
const numbers = fc.array(fc.nat(5000), { minLength: 100, maxLength: 600 });
const start = fc.constantFrom(...STARTS);

const LANES: Readonly<Record<string, string>> = {
  measures: 'how',
  'force-field': 'supports',
  naming: 'name',
  topics: 'topic',
};

function played(from: string, choices: readonly number[]) {
  const board = openBoard({ facilitatorTakesPart: true }, from.startsWith('topics') ? 'lean-coffee' : 'cop-bootstrap');
  if (from === 'measures.discuss') board.step('phase.switch', { phase: from as PhaseKey, on: true });
  const people = [board.facilitator, board.join('Ana'), board.join('Ben')];
  const lane = LANES[from.split('.')[0] ?? ''] ?? 'vision';
  board.goto(from);
  if (!/solo|vote/.test(from))
    for (const text of ['one', 'two', 'three']) if (from !== 'naming.elect') board.note(people[1]!, lane, text);
  const went = play(board, people, choices);
  return { board, people, went };
}

it('[ACT-1] whatever people do, an act folded twice changes nothing, and its author’s device shows what the server shows', () => {
  let went = 0;
  fc.assert(
    fc.property(start, numbers, (from, choices) => {
      went += played(from, choices).went;
    }),
    { numRuns: 150 },
  );
  expect(went).toBeGreaterThan(1000);
});

it('[VOTE-2] whatever people do, nobody ever has more dots on the board than the round gives', () => {
  fc.assert(
    fc.property(start, numbers, (from, choices) => {
      const { board } = played(from, choices);
      for (const mine of all<string, Mine>(board.state.mine)) {
        for (const [phase, ballot] of Object.entries<Ballot>(mine.ballots)) {
          const round = board.round(phase) as Round;
          if (/vote|discuss/.test(phase)) expect(dotsSpent(ballot)).toBeLessThanOrEqual(round.dots);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('[ACT-2] the log alone gives the same board again', () => {
  fc.assert(
    fc.property(start, numbers, (from, choices) => {
      const { board } = played(from, choices);
      expect(replay(board.log)).toEqual(board.state);
      expect(publicPart(replay(board.log))).toEqual(board.part);
    }),
    { numRuns: 30 },
  );
});
