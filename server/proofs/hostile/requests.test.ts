import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { plainPrint } from '../../pdf/testing/plainPrint.ts';
import { isLong, seed, tell, times } from '../length.ts';
import { Watch } from '../Watch.ts';
import { hostileRequest, ROUTES } from './hostileRequest.ts';
import { Stand } from './Stand.ts';

const REQUESTS = times(2_000, 100_000);
const DEADLINE_MS = 10_000;
const AT_ONCE = 8;
const SECRET = 'what lies beside the client';
/** Paths of the machine, and of the stack of an error. */
const INSIDES = /node_modules|\n\s+at |server\/http|what lies beside|root:x:0/;

/** Sends bytes and gathers what comes back until the line is closed. */
function ask(url: string, request: Buffer): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const heard: Buffer[] = [];
    const deadline = setTimeout(() => {
      socket.destroy();
      reject(new Error('nobody answered'));
    }, DEADLINE_MS);
    socket.on('data', (bytes) => heard.push(bytes));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(deadline);
      resolve(Buffer.concat(heard).toString('latin1'));
    });
    // Half the requests claim to go on: that they do not, the server must hear.
    socket.end(request);
  });
}

it('every route is asked', async () => {
  const source = await readFile(new URL('../../http/httpApp.ts', import.meta.url), 'utf8');
  const routes = [...source.matchAll(/router\.(get|post|put|patch|delete)\('([^']+)'/g)].map(
    ([, method = '', path]) => `${method.toUpperCase()} /api${path}`,
  );
  const asked = ROUTES.map(({ method, path }) => `${method} ${path}`);
  expect(routes.length).toBeGreaterThan(8);
  expect(routes.filter((route) => !asked.includes(route))).toEqual([]);
});

it(`${REQUESTS} hostile requests (seed ${seed}) change nothing, break nothing and tell nothing`, {
  timeout: 7_200_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fikabord-hostile-'));
  const clientDir = join(folder, 'client');
  await mkdir(join(clientDir, 'assets'), { recursive: true });
  await writeFile(join(clientDir, 'index.html'), '<!doctype html><title>Fikabord</title>');
  await writeFile(join(clientDir, 'assets', 'a.js'), 'export {};');
  await writeFile(join(clientDir, '.secret'), SECRET);
  await writeFile(join(folder, 'secret.txt'), SECRET);
  const printed = async () => plainPrint('%PDF-1.7');
  const press = { canvas: printed, picture: printed, report: printed };
  const stand = await Stand.open({ clientDir, press });
  const { server, workshop } = stand;
  const { token } = await workshop.join('Eve');
  const host = new URL(server.url).host;
  const chance = seededRandom(seed);
  const before = stand.hash();
  const crashed: unknown[] = [];
  const crash = (error: unknown) => void crashed.push(error);
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
  const statuses: Record<string, number> = {};
  const problems: string[] = [];
  const watch = new Watch();
  let sent = 0;
  const one = async () => {
    const { bytes, what } = hostileRequest(chance, host, workshop.opened.board.code, token);
    // A minute later nobody is slowed down for the wrong codes of before.
    server.clock.turn(60_001);
    const from = performance.now();
    const answer = await ask(server.url, bytes).catch((error: unknown) => String(error));
    watch.keep(performance.now() - from, () => what);
    const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? (answer === '' ? 'closed' : answer.slice(0, 60));
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (!/^([1234]\d\d|closed)$/.test(status) || INSIDES.test(answer)) problems.push(`${status}: ${what}`);
  };
  const line = async () => {
    while (sent < REQUESTS) {
      sent++;
      if (isLong && sent % Math.ceil(REQUESTS / 10) === 1) {
        stand.forget();
        watch.weigh();
      }
      await one();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
  process.off('uncaughtException', crash);
  process.off('unhandledRejection', crash);
  watch.report('requests, there and back');
  tell(`answered ${JSON.stringify(statuses)}`);
  expect(problems.slice(0, 5)).toEqual([]);
  expect(crashed).toEqual([]);
  expect(server.logged.filter(({ message }) => !/as many boards/.test(message)).slice(0, 3)).toEqual([]);
  expect(stand.hash()).toBe(before);
  // Some are fine as they are, most are not: neither sort is missing.
  for (const status of ['200', '400', '401', '404']) expect(statuses[status]).toBeGreaterThan(REQUESTS / 100);
  expect(await stand.works()).toBe(true);
  await stand.close();
  await rm(folder, { recursive: true });
});
