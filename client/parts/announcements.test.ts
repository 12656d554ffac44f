import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAnnouncer, POLITE_MS, TOGETHER_MS } from './announcements.ts';

const said: string[] = [];
const make = () => createAnnouncer((voice, text) => said.push(`${voice}: ${text}`));
const moved = (who: string) => ({
  text: `${who} moved a note`,
  kind: 'moved',
  many: (n: number) => `${n} notes moved`,
});

beforeEach(() => {
  said.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('[ACCESS-4] says at once what happens together, and then speaks at most once in five seconds', () => {
  const { polite } = make();
  polite(moved('Samir'));
  vi.advanceTimersByTime(TOGETHER_MS);
  polite(moved('Priya'));
  polite(moved('Jonas'));
  polite('9 of 12 have written');
  expect(said).toEqual(['polite: Samir moved a note']);
  vi.advanceTimersByTime(POLITE_MS);
  expect(said.slice(1)).toEqual(['polite: 2 notes moved 9 of 12 have written']);
  vi.advanceTimersByTime(POLITE_MS * 3);
  expect(said).toHaveLength(2);
  polite('3 dots left');
  polite('2 dots left');
  vi.advanceTimersByTime(TOGETHER_MS);
  expect(said.at(-1)).toBe('polite: 3 dots left 2 dots left');
});

it('says the same sentence once', () => {
  const { polite } = make();
  polite('a');
  vi.advanceTimersByTime(TOGETHER_MS);
  polite('b');
  polite('b');
  vi.advanceTimersByTime(POLITE_MS);
  expect(said.at(-1)).toBe('polite: b');
});

it('is assertive at once, and quiet once stopped', () => {
  const { polite, assertive, stop } = make();
  polite('a');
  vi.advanceTimersByTime(TOGETHER_MS);
  assertive('Vote. You have 5 dots.');
  expect(said.at(-1)).toBe('assertive: Vote. You have 5 dots.');
  polite('b');
  stop();
  vi.advanceTimersByTime(POLITE_MS * 2);
  expect(said).toHaveLength(2);
});
