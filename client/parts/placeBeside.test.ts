import { expect, it } from 'vitest';
import { placeBeside, spotAt } from './placeBeside.ts';

const page = { innerWidth: 1000, innerHeight: 700 };
const panel = { width: 200, height: 300 };

it('goes below and with the start of its line', () => {
  const spot = { left: 100, right: 140, top: 10, bottom: 50 };
  expect(placeBeside(spot, panel, page, 'ltr')).toEqual({ left: 100, top: 56 });
});

it('turns at the edges: above a tray, back from the end of the line', () => {
  const spot = { left: 940, right: 980, top: 640, bottom: 680 };
  expect(placeBeside(spot, panel, page, 'ltr')).toEqual({ left: 780, top: 334 });
});

it('opens the other way where lines run the other way', () => {
  const spot = { left: 600, right: 640, top: 10, bottom: 50 };
  expect(placeBeside(spot, panel, page, 'rtl').left).toBe(440);
  expect(placeBeside(spotAt(50, 20), panel, page, 'rtl').left).toBe(50);
});

it('stays on the page even where it fits nowhere', () => {
  expect(placeBeside(spotAt(5, 350), { width: 990, height: 690 }, page, 'ltr')).toEqual({ left: 8, top: 8 });
});
