import { expect, it } from 'vitest';
import type { Ears, Person, Started } from '../subjects/Subject.ts';
import { Crowd } from './Crowd.ts';

interface Flaw {
  readonly loses?: (receiver: number, act: number) => boolean;
  readonly twice?: (receiver: number, act: number) => boolean;
  readonly refuses?: (act: number) => boolean;
  readonly forgetsToAnswer?: (act: number) => boolean;
  readonly cuts?: (who: number) => boolean;
}

/** A room that shows everything at once, but for its flaw. */
function roomWith(flaw: Flaw): Pick<Started, 'gather'> {
  return {
    gather: async (people: number, ears: Ears) =>
      Array.from(
        { length: people },
        (_, who): Person => ({
          act: (act) => {
            if (!flaw.forgetsToAnswer?.(act)) ears.answered(who, act, flaw.refuses?.(act) ? 'slowDown' : null);
            for (let receiver = 0; receiver < people; receiver++) {
              if (!flaw.loses?.(receiver, act)) ears.seen(receiver, [who, act - 1, act]);
              if (flaw.twice?.(receiver, act)) ears.seen(receiver, [who, act - 1, act]);
            }
          },
          show: () => {},
          isOpen: !flaw.cuts?.(who),
          bytesIn: 0,
          close: () => {},
        }),
      ),
  };
}

async function faultsOf(flaw: Flaw, rounds = 4): Promise<string[]> {
  const crowd = new Crowd();
  for (let room = 0; room < 2; room++) await crowd.gather(roomWith(flaw), 5, 20);
  crowd.countFrom(performance.now());
  for (let round = 0; round < rounds; round++) {
    for (let who = 0; who < crowd.people; who++) crowd.act(who, performance.now());
  }
  if (Object.keys(flaw).length === 0) expect(crowd.delivered).toBe(2 * rounds * 5 * 4);
  return crowd.faults(true);
}

it('finds nothing wrong where nothing is', async () => {
  expect(await faultsOf({})).toEqual([]);
});

it.each<[string, Flaw, string[]]>([
  ['the last act is not shown to one', { loses: (who, act) => who === 1 && act === 4 }, ['8 changes not seen']],
  ['one act is not shown to one', { loses: (who, act) => who === 1 && act === 2 }, ['10 frames missing']],
  ['one act is shown twice', { twice: (who, act) => who === 1 && act === 2 }, ['10 frames missing']],
  ['an act is refused', { refuses: (act) => act === 3 }, ['10 × slowDown']],
  ['an act has no answer', { forgetsToAnswer: (act) => act === 3 }, ['10 acts without an answer']],
  ['a connection is lost', { cuts: (who) => who === 2 }, ['2 of 10 connections lost']],
])('tells when %s', async (_what, flaw, faults) => {
  expect(await faultsOf(flaw)).toEqual(faults);
});

it('a room that ends is followed by another, and what it had not shown is counted', async () => {
  const crowd = new Crowd();
  await crowd.gather(roomWith({}), 3, 20);
  for (let who = 0; who < 3; who++) crowd.act(who, performance.now());
  expect(await crowd.renew(0, roomWith({}), 3, 20)).toBe(0);
  for (let who = 0; who < 3; who++) crowd.act(who, performance.now());
  expect(crowd.faults(true)).toEqual([]);
  expect(crowd.unanswered).toBe(0);
});
