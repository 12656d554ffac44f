import { expect, it } from 'vitest';
import { CANVAS_COLUMNS, type SheetBox } from '#shared/canvas/sheet.ts';
import { CANVAS_PLANS, isLying, shareOf } from './canvasPlans.ts';

it('shows every box exactly once in every plan, in the order of the canvas', () => {
  for (const plan of CANVAS_PLANS) expect(plan.flat(2)).toEqual(CANVAS_COLUMNS.flat());
});

it('ends with a plan in which every box stands alone', () => {
  expect(CANVAS_PLANS.at(-1)?.every(isLying)).toBe(true);
  expect(isLying(CANVAS_PLANS[0]![0]!)).toBe(false);
});

it('gives room by what is in a box', () => {
  const box = (...texts: string[]): SheetBox => ({
    title: '',
    question: '',
    tint: 'sun',
    lines: texts.map((text) => ({ text, children: [] })),
  });
  expect(shareOf(box())).toBe(0.5);
  expect(shareOf(box('x'.repeat(300)))).toBeGreaterThan(shareOf(box('x'.repeat(100), 'y')));
  expect(shareOf(box('x'.repeat(5000)))).toBe(2.5);
});
