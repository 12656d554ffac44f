import { expect, it } from 'vitest';
import type { MemberId } from '#shared/model/ids.ts';
import { TestServer } from '../testing/TestServer.ts';
import { Workshop } from '../testing/Workshop.ts';

const MANY = 200;

it('[WINDOW-7] a worn document is made anew under everybody, and nobody is cut or loses anything', {
  timeout: 30_000,
}, async () => {
  const server = await TestServer.start();
  const workshop = await Workshop.open(server);
  const alice = await workshop.participant('Alice');
  const bob = await workshop.participant('Bob');
  const screen = await workshop.screen();
  const names = Array.from({ length: MANY }, (_, n) => `Member ${n}`);
  const members = await Promise.all(names.map(async (name) => (await workshop.join(name)).id as MemberId));
  const { epoch } = { ...alice.welcome };
  const opened = await server.app.registry.open(workshop.opened.board.id);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const { board } = opened;
  let turns = 0;
  // As many traces as they leave, however often they come: it must end somewhere.
  while (board.epoch === epoch && turns < 1_000) {
    turns++;
    const presence = turns % 2 ? ('here' as const) : ('away' as const);
    board.happen(...members.map((member) => ({ type: 'presenceChanged', member, presence }) as const));
    await alice.socket.timeout(5_000).emitWithAck('time');
  }
  expect(turns * MANY).toBeGreaterThan(50_000);
  expect(turns).toBeLessThan(1_000);
  const peers = [alice, bob, screen];
  expect(await alice.act('me.rename', { name: 'Still Alice' })).toMatchObject({ ok: true });
  const isCalled = (name: string) => (peer: typeof alice) =>
    peer.welcome?.epoch === board.epoch &&
    peer.doc.getMap('members').size > 0 &&
    peer.part.members[alice.me as never] !== undefined
      ? (peer.part.members as Record<string, { readonly name: string }>)[alice.me]?.name === name
      : false;
  await Promise.all(peers.map((peer) => peer.until(() => isCalled('Still Alice')(peer))));
  for (const peer of peers) {
    expect(peer.socket.connected).toBe(true);
    expect(peer.notices).toEqual([{ kind: 'epoch', epoch: board.epoch }]);
    expect(peer.part).toEqual(JSON.parse(JSON.stringify(board.committed.part)));
    expect(peer.rev).toBe(board.committed.rev);
  }
  expect(alice.mails.at(-1)?.rev).toBeLessThanOrEqual(alice.rev);
  workshop.close();
  await server.stop();
});
