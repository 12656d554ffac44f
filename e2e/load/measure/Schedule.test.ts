import { expect, it } from 'vitest';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { Schedule } from './Schedule.ts';

interface Turn {
  readonly who: number;
  readonly due: number;
  readonly at: number;
}

/** Who acted when, if the load could look at the clock at these moments only. */
function turns(looks: readonly number[], people = 5, perSecond = 2): Turn[] {
  const schedule = new Schedule(people, perSecond, seededRandom(7));
  schedule.start(1_000);
  const found: Turn[] = [];
  for (const at of looks) schedule.run(at, (who, due) => found.push({ who, due, at }));
  return found;
}

const often = Array.from({ length: 2_001 }, (_, n) => 1_000 + n * 5);

it('everybody acts as often as they should, evenly', () => {
  const found = turns(often);
  for (let who = 0; who < 5; who++) {
    const mine = found.filter((turn) => turn.who === who).map(({ due }) => due);
    expect(mine).toHaveLength(20);
    for (const [n, due] of mine.entries()) expect(due - (mine[0] ?? 0)).toBeCloseTo(n * 500);
  }
  expect(new Set(found.slice(0, 5).map(({ due }) => due)).size).toBe(5);
});

it('nobody acts before it is their turn', () => {
  expect(turns(often).filter(({ due, at }) => due > at)).toEqual([]);
});

it('a load that was held up acts no less, and its acts are due when they were', () => {
  const heldUp = turns([1_000, 9_000, 11_000]);
  expect(heldUp.map(({ who, due }) => [who, due])).toEqual(turns(often).map(({ who, due }) => [who, due]));
  expect(heldUp.some(({ due, at }) => at - due > 7_000)).toBe(true);
});

it('nobody acts at no pace at all', () => {
  expect(turns(often, 5, 0)).toEqual([]);
});
