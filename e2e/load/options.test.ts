import { expect, it } from 'vitest';
import { OptionError, readOptions } from './options.ts';
import { SUBJECTS } from './subjects/subjects.ts';

const read = (...args: string[]) => readOptions(args, ['room', 'many']);

it('measures everything, and keeps it, where nothing is asked for', () => {
  expect(read()).toMatchObject({ scenarios: ['room', 'many'], subjects: SUBJECTS, people: [], seed: 1, isKept: true });
});

it('takes ours, the peers, or some by name', () => {
  expect(read('--only', 'ours').subjects).toEqual(['ours']);
  expect(read('--only', 'peers').subjects).toEqual(SUBJECTS.slice(1));
  expect(read('--only', 'floor,relay').subjects).toEqual(['floor', 'relay']);
  expect(read('--people', '50,200', '--scenario', 'many')).toMatchObject({ people: [50, 200], scenarios: ['many'] });
});

it.each(['--quick', '--dry-run', '--profile', '--server=x'])('what was measured with %s is no result', (option) => {
  expect(read(option).isKept).toBe(false);
});

it.each([
  ['--scenario', 'rooom'],
  ['--only', 'theirs'],
  ['--people', 'many'],
  ['--people', '50,0'],
  ['--seed', '-1'],
])('refuses %s %s in one line', (option, value) => {
  expect(() => read(`${option}=${value}`)).toThrow(OptionError);
});
