import { beforeEach, expect, it } from 'vitest';
import { HandClock } from '../testing/handClock.ts';
import { Crowd, type Place } from './Crowd.ts';

let clock: HandClock;
let crowd: Crowd;
beforeEach(() => {
  clock = new HandClock();
  crowd = new Crowd(clock);
});

/** What became of somebody who asked: a place, refused, or still waiting. */
function ask(address = 'here') {
  const asked: { got: Place | null | 'waits'; cancel: () => void; hungUp: boolean } = {
    got: 'waits',
    cancel: () => {},
    hungUp: false,
  };
  asked.cancel = crowd.ask(address, (place) => {
    asked.got = place;
    if (place) {
      place.hangUp = () => {
        asked.hungUp = true;
      };
    }
  });
  return asked;
}
const placeOf = ({ got }: ReturnType<typeof ask>): Place => {
  if (got === null || got === 'waits') throw new Error(`no place: ${got}`);
  return got;
};

it('[LIMIT-2] fifty that have not signed in are let in at once; the next waits for its turn, others do not', () => {
  const first = Array.from({ length: 50 }, () => ask());
  first.map(placeOf);
  const [next, after, gone] = [ask(), ask(), ask()];
  expect([next.got, after.got, gone.got]).toEqual(['waits', 'waits', 'waits']);
  expect(ask('elsewhere').got).not.toBe('waits');
  gone.cancel();
  placeOf(first[0] ?? next).signedIn();
  placeOf(next);
  expect(after.got).toBe('waits');
  placeOf(first[1] ?? next).left();
  placeOf(first[1] ?? next).left();
  placeOf(after);
  expect(gone.got).toBe('waits');
});

it('[LIMIT-2] whoever does not get a place in five seconds is refused', () => {
  for (let n = 0; n < 50; n++) ask();
  const late = ask();
  clock.turn(4_999);
  expect(late.got).toBe('waits');
  clock.turn(1);
  expect(late.got).toBeNull();
});

it('[LIMIT-2] whoever does not sign in within ten seconds is hung up on, and whoever did is left alone', () => {
  const [silent, guest] = [ask(), ask()];
  placeOf(guest).signedIn();
  clock.turn(9_999);
  expect(silent.hungUp).toBe(false);
  clock.turn(1);
  expect(silent.hungUp).toBe(true);
  clock.turn(60_000);
  expect(guest.hungUp).toBe(false);
});

it('[LIMIT-2] 1,200 are open at most; one more is refused at once, until one goes', () => {
  const all = Array.from({ length: 1_200 }, () => {
    const one = ask();
    placeOf(one).signedIn();
    return one;
  });
  expect(ask().got).toBeNull();
  placeOf(all[7] ?? ask()).left();
  placeOf(ask()).signedIn();
  expect(ask().got).toBeNull();
  for (const one of all) placeOf(one).left();
  placeOf(ask());
});

it('a thousand that come back together are all in once each has signed in', () => {
  const all = Array.from({ length: 1_000 }, () => ask());
  for (const one of all) placeOf(one).signedIn();
  expect(clock.waiting).toBe(0);
});
