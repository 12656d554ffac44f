import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TestServer } from './testing/TestServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => server.stop());

/** Asks for a WebSocket at `path` and is gone before the answer, as a phone that loses its network. */
async function hangsUp(path: string): Promise<void> {
  const { hostname, port } = new URL(server.url);
  const asked = once(server.app.server, 'upgrade');
  const caller = connect(Number(port), hostname);
  caller.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`);
  const [, socket] = await asked;
  const closed = new Promise((resolve) => socket.once('close', resolve));
  caller.resetAndDestroy();
  await closed;
}

it.each(['/elsewhere', '/socket.io/?EIO=4&transport=websocket'])(
  'outlives who asks for %s and hangs up',
  async (path) => {
    const crashed = vi.fn();
    process.on('uncaughtException', crashed);
    await hangsUp(path);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    process.off('uncaughtException', crashed);
    expect(crashed).not.toHaveBeenCalled();
  },
);
