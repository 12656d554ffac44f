import { expect, it } from 'vitest';
import { missingGlyphs } from './missingGlyphs.ts';

const signs = (count: number, placeOf: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => ({
    code: `U+${(0x10a000 + n).toString(16).toUpperCase()}`,
    place: placeOf(n),
  }));

it('[PRESS-3] names a place once for all signs in a row that stand there', () => {
  expect(missingGlyphs(signs(5, (n) => ['', 'Vision', 'Vision', 'How: “x”', ''][n] ?? ''))).toBe(
    'U+10A000, U+10A001;in="Vision", U+10A002, U+10A003;in="How%3A%20%E2%80%9Cx%E2%80%9D", U+10A004;in=""',
  );
  expect(missingGlyphs([])).toBe('');
});

it('[PRESS-3] is never long: places go first, then signs', () => {
  const long = missingGlyphs(signs(50, (n) => `${n}${'𑨀'.repeat(120)}`));
  expect(long).toBe(
    signs(50, () => '')
      .map(({ code }) => code)
      .join(', '),
  );
  expect(missingGlyphs(signs(50, () => 'é'.repeat(120)))).toContain('in="');
  const most = missingGlyphs(signs(1_000, () => ''));
  expect(most.length).toBeLessThanOrEqual(2_000);
  expect(most.split(', ')).toHaveLength(200);
});
