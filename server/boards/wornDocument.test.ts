import { expect, it } from 'vitest';
import type { MemberId } from '#shared/model/ids.ts';
import { TestServer } from '../testing/TestServer.ts';
import { Workshop } from '../testing/Workshop.ts';

const MANY = 200;

it('a document worn by people who come and go is made anew, and nobody loses anything', {
  timeout: 30_000,
}, async () => {
  const server = await TestServer.start();
  const workshop = await Workshop.open(server);
  const { token } = await workshop.join('Alice');
  const names = Array.from({ length: MANY }, (_, n) => `Member ${n}`);
  const members = await Promise.all(names.map(async (name) => (await workshop.join(name)).id as MemberId));
  const alice = await workshop.peer('participant', token).open();
  const epoch = alice.welcome?.epoch;
  const { members: known } = alice.part;
  const opened = await server.app.registry.open(workshop.opened.board.id);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const { board } = opened;
  let turns = 0;
  // As many traces as they leave, however often they come: it must end somewhere.
  while (alice.socket.connected && turns < 1_000) {
    turns++;
    const presence = turns % 2 ? ('here' as const) : ('away' as const);
    board.happen(...members.map((member) => ({ type: 'presenceChanged', member, presence }) as const));
    await alice.socket
      .timeout(5_000)
      .emitWithAck('time')
      .catch(() => undefined);
  }
  expect(turns * MANY).toBeGreaterThan(50_000);
  expect(turns).toBeLessThan(1_000);
  const back = await workshop.peer('participant', token).open();
  expect(back.welcome?.epoch).not.toBe(epoch);
  expect(back.part.members).toEqual(known);
  expect(await back.act('me.rename', { name: 'Still Alice' })).toMatchObject({ ok: true });
  workshop.close();
  await server.stop();
});
