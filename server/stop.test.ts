import { expect, it } from 'vitest';
import { TestServer } from './testing/TestServer.ts';
import { Workshop } from './testing/Workshop.ts';

it('stops although a phone sleeps and answers nothing', async () => {
  const server = await TestServer.start();
  const workshop = await Workshop.open(server);
  const alice = await workshop.participant('Alice');
  const bob = await workshop.participant('Bob');
  // Engine.IO's types end at its transport; under it lies the `ws` package's WebSocket.
  const { transport } = alice.socket.io.engine as unknown as { transport: { ws: { pause(): void } } };
  transport.ws.pause();
  await server.stop();
  await bob.until(() => !bob.socket.connected);
  expect(server.app.server.listening).toBe(false);
  workshop.close();
});
