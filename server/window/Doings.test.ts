import * as decoding from 'lib0/decoding';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MemberId } from '#shared/model/ids.ts';
import type { PresenceFrame } from '#shared/protocol/messages.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import { HandClock } from '../testing/handClock.ts';
import { Doings } from './Doings.ts';

const who = (n: number) => `m${n}` as MemberId;
const drags = (n: number, note: string): PresenceFrame => ({ member: who(n), doing: 'dragging', note });
const rests = (n: number): PresenceFrame => ({ member: who(n), doing: 'nothing' });

let clock: HandClock;
let shown: { readonly news: PresenceFrame[]; readonly except: string | null }[];
let doings: Doings;

function read(frame: Uint8Array): PresenceFrame[] {
  const decoder = decoding.createDecoder(frame);
  expect(decoding.readVarUint(decoder)).toBe(64);
  const news: PresenceFrame[] = [];
  while (decoding.hasContent(decoder)) news.push(JSON.parse(decoding.readVarString(decoder)));
  return news;
}

beforeEach(() => {
  clock = new HandClock();
  shown = [];
  const show = (frame: Uint8Array, except: string | null = null) => void shown.push({ news: read(frame), except });
  doings = new Doings(clock, { show, trim: () => {}, moveTo: () => {}, size: 100 }, 20);
});

describe('what everybody is doing', () => {
  it('[WINDOW-6] is shown at once after quiet, then gathered: the last of each, once, and nothing that did not change', () => {
    doings.tell(drags(1, 'a'), 'tab1');
    expect(shown).toEqual([{ news: [drags(1, 'a')], except: 'tab1' }]);
    for (let again = 0; again < 20; again++) doings.tell(drags(1, 'a'), 'tab1');
    doings.tell(drags(2, 'b'), 'tab2');
    doings.tell(drags(2, 'c'), 'tab2');
    doings.tell(drags(3, 'd'), 'tab3');
    doings.tell(rests(3), 'tab3');
    doings.tell(rests(1), 'tab1');
    doings.tell(rests(4), 'tab4');
    expect(shown).toHaveLength(1);
    clock.turn(1_000);
    expect(shown.slice(1)).toEqual([{ news: [drags(2, 'c'), rests(1)], except: null }]);
    clock.turn(1_000);
    doings.tell(drags(2, 'c'), 'tab2');
    expect(shown).toHaveLength(2);
    expect(clock.waiting).toBe(0);
  });

  it('[WINDOW-6] of more people than anybody could follow is not shown, and what was shown always ends', () => {
    const all = LIMITS.doingsShown + 5;
    for (let n = 0; n < all; n++) doings.tell(drags(n, 'a'), `tab${n}`);
    clock.turn(1_000);
    for (let n = 0; n < all; n++) doings.tell(rests(n), `tab${n}`);
    clock.turn(1_000);
    const news = shown.flatMap((one) => one.news);
    const begun = news.filter(({ doing }) => doing === 'dragging').map(({ member }) => member);
    const ended = news.filter(({ doing }) => doing === 'nothing').map(({ member }) => member);
    expect(begun).toHaveLength(LIMITS.doingsShown);
    expect(ended).toEqual(begun);
    expect(shown.length).toBeLessThan(5);
  });

  it('[WINDOW-6] stops with its board', () => {
    doings.tell(drags(1, 'a'), 'tab1');
    doings.tell(drags(2, 'a'), 'tab2');
    doings.stop();
    clock.turn(1_000);
    expect(shown).toHaveLength(1);
  });

  it('[WINDOW-6] is told whole to who comes now', () => {
    expect(doings.shown).toBeNull();
    doings.tell(drags(1, 'a'), 'tab1');
    doings.tell(drags(2, 'b'), 'tab2');
    clock.turn(1_000);
    doings.tell(rests(1), 'tab1');
    clock.turn(1_000);
    expect(doings.shown && read(doings.shown)).toEqual([drags(2, 'b')]);
  });

  it('does not wait until a clock that was set back has caught up', () => {
    doings.tell(drags(1, 'a'), 'tab1');
    clock.turn(-60_000);
    doings.tell(rests(1), 'tab1');
    clock.turn(500);
    expect(shown).toHaveLength(2);
  });
});
