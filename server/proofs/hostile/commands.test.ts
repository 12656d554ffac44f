import { expect, it } from 'vitest';
import { ACTS, STEPS } from '#shared/board/commands.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { parseCommand } from '#shared/protocol/parse.ts';
import type { CommandType } from '#shared/rules/commandTypes.ts';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { takeCommand } from '../../door/commands.ts';
import { type Guest, greet } from '../../door/handshake.ts';
import { Limiter } from '../../door/limiter.ts';
import { DoingTeller } from '../../door/presence.ts';
import { Doorman } from '../../http/Doorman.ts';
import { isLong, seed, tell, times } from '../length.ts';
import { Watch } from '../Watch.ts';
import { oneOf } from './chance.ts';
import { hostileCommand, soundCommand } from './hostileCommand.ts';
import { spoil } from './junk.ts';
import { Stand } from './Stand.ts';

const MESSAGES = times(20_000, 1_000_000);
const SHAPES = new Set(['malformed', 'unknownCommand', 'tooLarge', 'newerVersion']);
const TYPES = [...Object.keys(ACTS), ...Object.keys(STEPS)] as CommandType[];

it('what the hostile ones are made of would be let in', () => {
  const id = 'i'.repeat(22);
  expect(TYPES.filter((type) => !parseCommand(soundCommand(type, id)).ok)).toEqual([]);
});

it(`${MESSAGES} hostile messages (seed ${seed}) of the facilitator change nothing`, {
  timeout: 3_600_000,
}, async () => {
  const stand = await Stand.open();
  const chance = seededRandom(seed);
  const { board, server } = stand;
  const guest: Guest = { board, face: 'facilitator', member: stand.lead.me as never, token: '', language: 'en' };
  let now = 0;
  const limiter = new Limiter({ now: () => (now += 60_000), after: () => () => {} });
  const doings = new DoingTeller(limiter, guest, () => undefined);
  const before = [stand.hash(), stand.document()];
  const watch = new Watch();
  const answers: Record<string, number> = {};
  const passed: unknown[] = [];
  let doingsTaken = 0;
  for (let n = 0; n < MESSAGES; n++) {
    const { message, type } = hostileCommand(chance, `hostile-${n}`.padEnd(20, '-'));
    const ack = (answer: Answer) => {
      const kind = answer.ok ? 'ok' : answer.refusal;
      answers[kind] = (answers[kind] ?? 0) + 1;
      if (!SHAPES.has(kind)) passed.push([kind, message]);
    };
    watch.time(
      () => takeCommand(limiter, guest, message, ack),
      () => type,
      () => takeCommand(limiter, guest, message, () => undefined),
    );
    const doing = spoil(
      chance,
      oneOf(chance, [
        { doing: 'dragging', note: 'n' },
        { doing: 'editing', on: 'n' },
      ]),
    );
    if (n % 10 === 0 && doings.take(doing)) doingsTaken++;
    if (isLong && n % Math.floor(MESSAGES / 10) === 0) watch.weigh();
    if (n % 1_000 === 999) await new Promise((resolve) => setImmediate(resolve));
  }
  watch.report('messages into the door');
  tell(`answered ${JSON.stringify(answers)}`);
  expect(passed.slice(0, 5)).toEqual([]);
  expect(Object.values(answers).reduce((sum, count) => sum + count, 0)).toBe(MESSAGES);
  expect(doingsTaken).toBe(0);
  expect([stand.hash(), stand.document()]).toEqual(before);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  expect('polluted' in {}).toBe(false);
  expect(server.logged.filter(({ message }) => /decide/.test(message))).toEqual([]);
  expect(await stand.works()).toBe(true);
  await stand.close();
});

it('hostile introductions are let in by nobody', { timeout: 3_600_000 }, async () => {
  const stand = await Stand.open();
  const chance = seededRandom(seed);
  const { registry } = stand.server.app;
  const caller = {
    cookie: undefined,
    origin: undefined,
    host: 'x',
    protocol: 'http',
    address: 'x',
    transport: 'websocket',
  };
  const sound = {
    board: stand.workshop.opened.board.code,
    face: 'facilitator',
    token: 'not the secret',
    language: 'en',
  };
  const refusals = new Set<string>();
  for (let n = 0; n < times(2_000, 100_000); n++) {
    const auth = spoil(chance, sound);
    // Whoever misses often is slowed down; that is looked at elsewhere.
    const greeted = await greet(
      { registry, doorman: new Doorman(stand.server.clock), publicUrl: null },
      { ...caller, auth },
    );
    refusals.add(greeted.ok ? `let in: ${JSON.stringify(auth)}` : greeted.refusal);
  }
  expect([...refusals].sort()).toEqual(['malformed', 'noSuchBoard', 'notAllowed']);
  await stand.close();
});
