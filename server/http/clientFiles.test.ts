import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestServer } from '../testing/TestServer.ts';

let dir: string;
let server: TestServer;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'fikabord-client-'));
  await mkdir(join(dir, 'assets'));
  await mkdir(join(dir, '.vite'));
  await writeFile(join(dir, 'index.html'), `<!doctype html>${' '.repeat(2000)}`);
  await writeFile(join(dir, 'assets/app-1a2b.js'), `/* ${'long '.repeat(1000)} */`);
  await writeFile(join(dir, 'assets/font-1a2b.woff2'), Buffer.alloc(3000, 7));
  await writeFile(join(dir, '.vite/manifest.json'), '{}');
  server = await TestServer.start({ clientDir: dir });
});
afterAll(async () => {
  await server.stop();
  await rm(dir, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });

describe('the built client', () => {
  it.each(['/', '/b/7F3K-01X9', '/lead/7F3K-01X9', '/screen/7F3K-01X9', '/b/7F3K-01X9/'])(
    'is the page at %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<!doctype html>');
    },
  );

  it.each([
    '/assets/app-old.js',
    '/b',
    '/b/x/y',
    '/elsewhere',
    '/.vite/manifest.json',
    '/assets/',
    '/%2e%2e/package.json',
  ])('is not at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('serves hashed files for ever, packed where that helps', async () => {
    const script = await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip, br' });
    expect(script.headers.get('content-encoding')).toBe('br');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('vary')).toBe('Accept-Encoding');
    expect(await script.text()).toContain('long long');
    expect((await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe(
      'gzip',
    );
    expect(
      (await get('/assets/app-1a2b.js', { 'accept-encoding': 'identity' })).headers.get('content-encoding'),
    ).toBeNull();
    const font = await get('/assets/font-1a2b.woff2', { 'accept-encoding': 'br' });
    expect(font.headers.get('content-encoding')).toBeNull();
    expect(font.headers.get('content-type')).toBe('font/woff2');
  });

  it('answers 304 to whoever has it already', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    // Not `fetch`: with a condition of its own it asks for a fresh answer, too.
    const status = await new Promise((resolve) =>
      request(`${server.url}/`, { headers: { 'if-none-match': etag } }, ({ statusCode }) => resolve(statusCode)).end(),
    );
    expect(status).toBe(304);
  });
});
