import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestServer } from '../testing/TestServer.ts';

let server: TestServer;
let clientDir: string;
beforeAll(async () => {
  clientDir = await mkdtemp(join(tmpdir(), 'fikabord-headers-'));
  await writeFile(join(clientDir, 'index.html'), '<!doctype html><title>Fikabord</title>');
  server = await TestServer.start({ clientDir });
});
afterAll(async () => {
  await server.stop();
  await rm(clientDir, { recursive: true });
});

async function headersOf(path: string) {
  const { headers, status } = await fetch(`${server.url}${path}`);
  const policy = (headers.get('content-security-policy') ?? '').split(';');
  const framing = policy.find((rule) => rule.startsWith('frame-ancestors'));
  const others = policy.filter((rule) => rule !== framing);
  return { status, framing, others, frames: headers.get('x-frame-options') };
}

it.each(['/embed/AB12-CD34', '/embed/AB12-CD34/'])('[READ-5] %s may be framed', async (path) => {
  const strict = await headersOf('/');
  const { others, ...embed } = await headersOf(path);
  expect(embed).toEqual({ status: 200, framing: 'frame-ancestors *', frames: null });
  expect(others).toEqual(strict.others);
  expect(others).toEqual(expect.arrayContaining(["script-src 'self'", "require-trusted-types-for 'script'"]));
});

it.each([
  '/',
  '/b/AB12-CD34',
  '/lead/AB12-CD34',
  '/screen/AB12-CD34',
  '/see/AB12-CD34',
  '/embed',
  '/embed/',
  '/embed/AB12-CD34/more',
  '/embed/..%2flead/AB12-CD34',
  '//embed/AB12-CD34',
  '/EMBED/AB12-CD34',
  '/api/boards/AB12-CD34/see?frame=1',
  '/index.html',
])('[READ-5] %s may not', async (path) => {
  expect(await headersOf(path)).toMatchObject({ framing: "frame-ancestors 'none'", frames: 'DENY' });
});
