import { ACTS, STEPS } from '#shared/board/commands.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { CommandType } from '#shared/rules/commandTypes.ts';
import type { At } from '../authorization/At.ts';
import { BODIES } from '../authorization/bodies.ts';
import { below, type Chance, oneOf } from './chance.ts';
import { nested, spoil } from './junk.ts';

const TYPES = [...Object.keys(ACTS), ...Object.keys(STEPS)] as CommandType[];
const NO_TYPES = [
  '',
  'toString',
  '__proto__',
  'constructor',
  'member.join',
  'clock.ring',
  'draft.Put',
  'undo ',
  'x'.repeat(41),
];

/** Somewhere on a board that exists only in words. */
const AT: At = {
  template: 'cop-bootstrap',
  column: 'share',
  place: 'vision.share' as At['place'],
  isFirst: false,
  stage: 'vision' as At['stage'],
  prompt: 'vision' as At['prompt'],
  step: 3,
  box: 'vision',
  check: 'some-check',
  thumbs: 'some-thumbs',
  round: 1,
  people: { ben: 'ben' as never, dan: 'dan' as never, gone: 'gone' as never, fay: 'fay' as never },
  own: () => 'something-of-mine',
  fresh: () => 'something-new',
  foreign: () => 'something',
};

/** A command of this type as a client would send it. */
export function soundCommand(type: CommandType, id: string) {
  return { v: PROTOCOL_VERSION, id, type, body: BODIES[type](AT, AT.people.ben) };
}

export interface Hostile {
  readonly message: unknown;
  readonly type: string;
}

/** A message that looks like a command and is none: its envelope or its body was spoiled. */
export function hostileCommand(chance: Chance, id: string): Hostile {
  const type = oneOf(chance, TYPES) ?? 'undo';
  const sound = soundCommand(type, id);
  const dice = chance();
  if (dice < 0.05)
    return { type, message: oneOf(chance, [null, undefined, 0, '', type, [], [sound], nested(500), Number.NaN, 1n]) };
  if (dice < 0.12) return { type, message: { ...sound, type: oneOf(chance, NO_TYPES) } };
  if (dice < 0.17) return { type, message: { ...sound, v: oneOf(chance, [99, 1.5, '1', null, -1e308, {}]) } };
  if (dice < 0.22)
    return {
      type,
      message: {
        ...sound,
        id: oneOf(chance, ['', 'short', 'x'.repeat(41), 7, null, {}, '__proto__________', `${id} `]),
      },
    };
  if (dice < 0.27) return { type, message: spoil(chance, { ...sound, body: sound.body }) };
  if (dice < 0.28)
    return { type, message: { ...sound, body: { ...sound.body, more: 'x'.repeat(20_000 + below(chance, 40_000)) } } };
  return { type, message: { ...sound, body: spoil(chance, sound.body as never, type === 'settings.change') } };
}
