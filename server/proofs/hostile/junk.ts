import { below, type Chance, oneOf } from './chance.ts';

/** An array (or object) in an array, `depth` deep. */
export function nested(depth: number, inObjects = false): unknown {
  let value: unknown = 0;
  for (let n = 0; n < depth; n++) value = inObjects ? { a: value } : [value];
  return value;
}

const polluting = (): unknown =>
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1}');
const OBJECTS: readonly [() => unknown, ...(() => unknown)[]] = [
  () => ({}),
  () => [],
  () => [null],
  polluting,
  () => nested(8),
  () => nested(400),
  () => nested(400, true),
  () => ({ length: 1e9 }),
  () => ({ toJSON: 1, valueOf: 1, hasOwnProperty: 1 }),
  () => ({ $gt: '' }),
  () => ({ _placeholder: true, num: 0 }),
  () => Array.from({ length: 3_000 }, (_, n) => n),
];

/** What stands where a text, an id or a name belongs and is none. */
const NO_TEXT = [0, -1, 1e308, true, false, ...OBJECTS] as const;
/** What stands where a number belongs. */
const NO_NUMBER = ['', '1', '0x10', 1.5, -0.5, 1e21, 2 ** 53, -(2 ** 40), true, ...OBJECTS] as const;
const NO_RECORD = [null, 0, '', 'x', true, [], () => nested(400)];
const NO_BOOLEAN = [0, 1, '', 'true', null, ...OBJECTS] as const;
/** What stands where an id or nothing belongs. */
const NO_ID = ['', ' ', 'a b', '__proto__', 'constructor', '../..', 'x'.repeat(41), '\u0000', 'é', ...NO_TEXT] as const;
const NO_LIST = [
  ...NO_TEXT,
  '',
  null,
  () => [{}],
  () => [1],
  () => ['a b'],
  () => Array.from({ length: 501 }, (_, n) => `n${n}`),
];
/** What stands where a text does that fits into a message and not into any field. */
const TOO_LONG = () => 'x'.repeat(16_385);

/** Fields that name something of the template, by another pattern than ids. */
const NAMES = new Set(['prompt', 'lane', 'stage', 'phase', 'key']);
const NO_NAME = NO_ID.filter((one) => one !== 'constructor' && !(typeof one === 'string' && /^x+$/.test(one)));

function spoiled(chance: Chance, key: string, value: unknown): unknown {
  const pool: readonly unknown[] = Array.isArray(value)
    ? NO_LIST
    : typeof value === 'object' && value !== null
      ? NO_RECORD
      : typeof value === 'number'
        ? NO_NUMBER
        : typeof value === 'boolean'
          ? NO_BOOLEAN
          : value === null
            ? NO_ID.filter((one) => typeof one !== 'string' || one === 'a b')
            : TEXTS.has(key)
              ? [...NO_TEXT, null, TOO_LONG]
              : [...(NAMES.has(key) ? NO_NAME : NO_ID), TOO_LONG];
  const found = oneOf(chance, pool);
  return typeof found === 'function' ? found() : found;
}

/** Fields that take any text (rules look at it later), or nothing. */
const TEXTS = new Set(['text', 'base', 'name', 'title', 'words', 'who', 'check', 'thumbs']);
const EXTRA = [
  '__proto__',
  'constructor',
  'toString',
  'author',
  'member',
  'admin',
  '',
  'length',
  'Text',
  'id',
] as const;

/** The record with one thing in it that no schema may let pass. `optional`: its fields may be missing. */
export function spoil(chance: Chance, record: Readonly<Record<string, unknown>>, optional = false): unknown {
  const keys = Object.keys(record);
  const dice = chance();
  if (keys.length === 0 || dice < 0.1) return withExtra(chance, record);
  if (dice < 0.15) return oneOf(chance, [null, 0, '', 'x', [], [record], nested(200), true]);
  const key = keys[below(chance, keys.length)] ?? '';
  if (dice < 0.25 && !optional) return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
  return { ...record, [key]: spoiled(chance, key, record[key]) };
}

function withExtra(chance: Chance, record: Readonly<Record<string, unknown>>): unknown {
  const key =
    oneOf(
      chance,
      EXTRA.filter((name) => !Object.hasOwn(record, name)),
    ) ?? 'more';
  const value = oneOf(chance, ['x', 1, true, polluting()]);
  // As JSON, where `__proto__` is a key like any other.
  return JSON.parse(
    `{${[...Object.entries(record), [key, value] as const].map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join(',')}}`,
  );
}
