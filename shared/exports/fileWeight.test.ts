import { expect, it } from 'vitest';
import { heavyAt } from './fileWeight.ts';
import { readBoardFile } from './readBoardFile.ts';

it('[IMPORT-5] finds where a text holds more values than any board, and one fewer is none too many', () => {
  const values = (n: number) => `[${'7,'.repeat(n - 1)}7]`;
  expect(heavyAt(values(999_998))).toBeNull();
  expect(heavyAt(values(999_999))).toBeNull();
  expect(heavyAt(values(1_000_000))).toBe(1_999_999);
  expect(heavyAt(`[${'{},'.repeat(600_000)}{}]`)).toBe(1_499_999);
});

it('[IMPORT-5] finds where a text nests deeper than any board', () => {
  const nested = (n: number) => '['.repeat(n) + ']'.repeat(n);
  expect(heavyAt(nested(16))).toBeNull();
  expect(heavyAt(nested(17))).toBe(17);
  expect(heavyAt('{"a":['.repeat(9))).toBe(49);
  // Beside each other is not inside each other.
  expect(heavyAt(`[${`${nested(15)},`.repeat(100)}7]`)).toBeNull();
});

it('takes what stands in strings for words', () => {
  const words = JSON.stringify(`${',[{"\\'.repeat(600_000)}\\`);
  expect(heavyAt(`{"a":${words},"b":7}`)).toBeNull();
  expect(heavyAt(`{"a":${words},"b":${'['.repeat(16)}`)).toBe(words.length + 26);
  expect(heavyAt(`"\\"${',[{'.repeat(400_000)}`)).toBeNull();
  expect(heavyAt(`"${'\\'.repeat(1_000_001)}`)).toBeNull();
});

it('[IMPORT-5] is what a file is refused for before it is parsed, with the place', () => {
  const swollen = `{"format":"fikabord-board","version":1,"notes":[${'{},'.repeat(6_900_000)}0]}`;
  expect(readBoardFile(swollen)).toMatchObject({ ok: false, problem: { fault: 'beyond', place: '1500042' } });
});
