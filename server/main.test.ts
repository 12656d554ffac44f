import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ServerProcess } from './testing/ServerProcess.ts';
import { Workshop } from './testing/Workshop.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'fikabord-main-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('the process', () => {
  it('says in one line which setting is wrong, and ends with 2', async () => {
    const ended = await ServerProcess.end({ PORT: 'http', DATA_DIR: dir });
    expect(ended).toEqual({
      code: 2,
      stderr: 'Fikabord cannot start: PORT must be a port from 0 to 65535, not "http"\n',
    });
  });

  it('says in one line that the port is taken, and ends', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const ended = await ServerProcess.end({ PORT: `${port}`, HOST: '127.0.0.1', DATA_DIR: join(dir, 'port') });
    taken.close();
    expect(ended).toEqual({ code: 1, stderr: `Fikabord cannot start: PORT ${port} is already in use\n` });
  });

  it('says in one line that DATA_DIR cannot be used, and ends', async () => {
    const file = join(dir, 'file');
    await writeFile(file, '');
    const ended = await ServerProcess.end({ PORT: '0', DATA_DIR: join(file, 'data') });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^Fikabord cannot start: DATA_DIR [^\n]+\n$/);
  });

  it('says where it is, and ends with 0 when it is told to, everything saved', async () => {
    const env = { DATA_DIR: join(dir, 'good') };
    const first = await ServerProcess.start(env);
    expect(first.said).toMatch(/^Fikabord is ready on http:\/\/127\.0\.0\.1:\d+\n/);
    const workshop = await Workshop.open(first);
    const { token } = await workshop.join('Alice');
    const alice = await workshop.peer('participant', token).open();
    expect(await first.stop('SIGTERM')).toBe(0);
    await alice.until(() => !alice.socket.connected);
    const second = await ServerProcess.start(env);
    const again = await workshop.movedTo(second).peer('participant', token).open();
    expect(again.me).toBe(alice.me);
    again.close();
    workshop.close();
    expect(await second.stop('SIGINT')).toBe(0);
  }, 30_000);
});
