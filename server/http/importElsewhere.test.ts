import { request } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { createFileJudge, type FileJudge } from '../imports/fileJudge.ts';
import { TestServer } from '../testing/TestServer.ts';
import { Workshop } from '../testing/Workshop.ts';

const HEADERS = { 'content-type': 'application/json' };
/** A board's file whose every note must be looked at before the last one is found wrong. */
const HOSTILE = `{"format":"fikabord-board","version":1,"notes":[${'{"a":1},'.repeat(9_999)}{}],"x":[${'[],'.repeat(700_000)}0]}`;

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});
async function started(judge: FileJudge): Promise<TestServer> {
  const server = await TestServer.start({ judge });
  servers.push(server);
  return server;
}
const send = (server: TestServer, body: string) =>
  fetch(`${server.url}/api/boards/import`, { method: 'POST', headers: HEADERS, body });

it('[IMPORT-1] a command on another board is answered while a file is being read', async () => {
  const order: string[] = [];
  const real = createFileJudge();
  let begun = (): void => undefined;
  const reading = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const server = await started({
    judge: async (bytes, signal) => {
      order.push('read');
      begun();
      const read = await real.judge(bytes, signal);
      order.push('judged');
      return read;
    },
    close: () => real.close(),
  });
  const workshop = await Workshop.open(server);
  const lead = await workshop.facilitator();
  const answer = send(server, HOSTILE);
  await reading;
  expect(await lead.step('board.start', {})).toMatchObject({ ok: true });
  order.push('answered');
  expect((await answer).status).toBe(400);
  expect(order).toEqual(['read', 'answered', 'judged']);
  expect(await server.store.list()).toHaveLength(1);
  workshop.close();
}, 60_000);

it('[IMPORT-3] whoever hangs up ends the reading', async () => {
  const ended = new Promise<unknown>((resolve) => {
    const judge: FileJudge = {
      judge: (_, signal) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            resolve(signal.reason);
            reject(signal.reason);
          });
          asked?.destroy();
        }),
      close: () => undefined,
    };
    void started(judge).then((server) => {
      asked = request(`${server.url}/api/boards/import`, { method: 'POST', headers: HEADERS }).on('error', () => {});
      asked.end('{}');
    });
  });
  let asked: ReturnType<typeof request> | undefined;
  expect(await ended).toMatchObject({ message: 'Whoever asked is gone.' });
});

it('[IMPORT-4] a file that says that it is too large is refused before it is sent', async () => {
  const server = await started({
    judge: () => Promise.reject(new Error('nothing is read')),
    close: () => undefined,
  });
  const headers = { ...HEADERS, 'content-length': String(50 * 1024 * 1024) };
  const asked = request(`${server.url}/api/boards/import`, { method: 'POST', headers }).on('error', () => {});
  asked.write('{');
  const status = await new Promise((resolve) => asked.once('response', (answer) => resolve(answer.statusCode)));
  expect(status).toBe(413);
  asked.destroy();
});
