import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StatementId } from '#shared/model/ids.ts';
import type { TestPeer } from '../testing/TestPeer.ts';
import { TestServer } from '../testing/TestServer.ts';
import { Workshop } from '../testing/Workshop.ts';

const MOST_EDITS = 8_000;
const line = 'line' as StatementId;

let server: TestServer;
let workshop: Workshop;
beforeEach(async () => {
  server = await TestServer.start();
  workshop = await Workshop.open(server);
});
afterEach(async () => {
  workshop.close();
  await server.stop();
});

/** Stops reading from the network, as a phone in a tunnel does. */
function stall(peer: TestPeer): void {
  // Engine.IO's types end at its transport; under it lies the `ws` package's WebSocket.
  const { transport } = peer.socket.io.engine as unknown as { transport: { ws: { pause(): void; resume(): void } } };
  transport.ws.pause();
}

it('a reader who does not keep up is cut, costs little until then, and the others see everything', async () => {
  const lead = await workshop.facilitator();
  const { token } = await workshop.join('Slow');
  const slow = await workshop.peer('participant', token).open();
  const bob = await workshop.participant('Bob');
  await lead.step('board.start', {});
  const text = (n: number) => `${n} `.padEnd(480, '日');
  const statement = { statement: line, box: 'vision', text: text(0), parent: null, after: 'last', from: null } as const;
  expect(await lead.act('statement.add', statement)).toMatchObject({ ok: true });
  const isHere = () => bob.part.here[slow.me as never] === 'here';
  stall(slow);
  let edits = 0;
  while (edits < MOST_EDITS && isHere()) {
    server.clock.turn(60);
    edits++;
    const edit = { statement: line, text: text(edits), base: text(edits - 1), spare: `spare${edits}` as StatementId };
    expect(await lead.act('statement.edit', edit)).toMatchObject({ ok: true });
  }
  expect(edits).toBeLessThan(MOST_EDITS);
  await bob.until(() => bob.part.statements[line]?.text === text(edits));
  expect(slow.part.statements[line]?.text ?? '').not.toBe(text(edits));
  const back = await workshop.peer('participant', token).open();
  expect(back.part.statements[line]?.text).toBe(text(edits));
}, 60_000);
