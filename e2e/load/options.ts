import { parseArgs } from 'node:util';
import { SUBJECTS } from './subjects/subjects.ts';

export interface Options {
  readonly scenarios: readonly string[];
  readonly subjects: readonly string[];
  /** Room sizes; empty: those of the scenario. */
  readonly people: readonly number[];
  readonly seed: number;
  /** How long each measurement counts, seconds. */
  readonly seconds: number;
  /** How long the soak lasts; null: an hour. */
  readonly minutes: number | null;
  /** Acts and signs of presence of each person, a second. */
  readonly acts: number;
  readonly shows: number;
  readonly isQuick: boolean;
  /** Another built server than this tree's own. */
  readonly server: string | null;
  /** Whether each server leaves a profile of its CPU. */
  readonly isProfiled: boolean;
  /** Whether the results are written down. */
  readonly isKept: boolean;
}

/** Something on the command line that cannot be used. `message` is one readable line. */
export class OptionError extends Error {}

/** Reads the command line. Throws OptionError. */
export function readOptions(args: readonly string[], scenarios: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenario: { type: 'string' },
      only: { type: 'string' },
      people: { type: 'string' },
      seed: { type: 'string', default: '1' },
      seconds: { type: 'string' },
      minutes: { type: 'string' },
      acts: { type: 'string', default: '2' },
      presence: { type: 'string', default: '5' },
      quick: { type: 'boolean', default: false },
      server: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
    },
  });
  const isQuick = values.quick;
  return {
    scenarios: chosen('scenario', values.scenario, scenarios),
    subjects: subjectsOf(values.only),
    people: (values.people ?? '').split(',').flatMap((text) => (text === '' ? [] : [least(1, whole('people', text))])),
    seed: whole('seed', values.seed),
    seconds: whole('seconds', values.seconds ?? (isQuick ? '2' : '10')),
    minutes: values.minutes === undefined ? null : whole('minutes', values.minutes),
    acts: whole('acts', values.acts),
    shows: whole('presence', values.presence),
    isQuick,
    server: values.server ?? null,
    isProfiled: values.profile,
    // What somebody tries, or another tree's server, is no result of this tree.
    isKept: !isQuick && !values['dry-run'] && !values.profile && values.server === undefined,
  };
}

function subjectsOf(only: string | undefined): readonly string[] {
  if (only === 'ours') return ['ours'];
  if (only === 'peers') return SUBJECTS.filter((name) => name !== 'ours');
  return chosen('only', only, SUBJECTS);
}

function chosen(option: string, given: string | undefined, known: readonly string[]): readonly string[] {
  if (given === undefined) return known;
  const names = given.split(',');
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new OptionError(`--${option}: no ${unknown.join(', ')}; there are ${known.join(', ')}`);
  return names;
}

function whole(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new OptionError(`--${option} must be a whole number, not ${text}`);
  return Number(text);
}

function least(smallest: number, value: number): number {
  if (value < smallest) throw new OptionError(`--people must be ${smallest} or more`);
  return value;
}
