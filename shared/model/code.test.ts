import { describe, expect, it } from 'vitest';
import { normalizeCode } from './code.ts';

describe('normalizeCode', () => {
  it.each(['7F3K-01X9', '7f3kO1x9', ' 7f3k olx9 ', '7F-3K-0I-X9'])('reads %s', (typed) => {
    expect(normalizeCode(typed)).toBe('7F3K-01X9');
  });

  it.each(['', '7F3K-01X', '7F3K-01X9A', '7F3K-01XU', '7F3K_01X9', '-'.repeat(100), '7F3K-01Xé'])(
    'refuses %j',
    (typed) => {
      expect(normalizeCode(typed)).toBeNull();
    },
  );
});
