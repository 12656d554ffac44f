import { expect, it } from 'vitest';
import { CONTRAST, contrastOf, PAPERS, readableOn } from './accent.ts';

it('[LOOK-4] an accent can be told from both papers, as text and as a shape, whatever was given', () => {
  for (let r = 0; r < 256; r += 51)
    for (let g = 0; g < 256; g += 51)
      for (let b = 0; b < 256; b += 51) {
        const given = `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
        for (const paper of Object.values(PAPERS))
          for (const least of Object.values(CONTRAST))
            expect([given, contrastOf(readableOn(paper, given, least), paper) >= least]).toEqual([given, true]);
      }
});

it('leaves a colour that can be told as it is, and keeps its kind where it cannot', () => {
  expect(readableOn(PAPERS.light, '#0a6a55', 4.5)).toBe('#0a6a55');
  expect(readableOn(PAPERS.light, '#ffd65c', 4.5)).toMatch(/^#[6-9]/);
  expect(readableOn(PAPERS.light, '#ffffff', 3)).toBe('#939393');
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
