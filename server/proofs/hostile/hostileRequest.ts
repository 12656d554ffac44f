import { gzipSync } from 'node:zlib';
import { below, bytes, type Chance, oneOf } from './chance.ts';
import { mutate } from './hostileFrame.ts';
import { spoil } from './junk.ts';

export interface AskedRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `:board` for the board's code. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Every route there is; the test holds this list to the router's. */
export const ROUTES: readonly [AskedRoute, ...AskedRoute[]] = [
  {
    method: 'POST',
    path: '/api/boards',
    body: { template: 'cop-bootstrap', title: 'Never opened', language: 'en', timeZone: 'UTC', settings: {} },
  },
  {
    method: 'POST',
    path: '/api/boards',
    body: { template: 'lean-coffee', title: 'Never carried on', from: 'ZZZZ-ZZZZ', waiting: true },
  },
  { method: 'POST', path: '/api/templates', body: { format: 'fikabord-template', version: 1, stages: [{}] } },
  {
    method: 'POST',
    path: '/api/boards',
    body: { template: { format: 'fikabord-template', version: 1 }, title: 'Never opened' },
  },
  { method: 'GET', path: '/api/boards/:board/export/template.json' },
  { method: 'GET', path: '/api/boards/:board' },
  { method: 'GET', path: '/api/boards/:board/door' },
  { method: 'GET', path: '/api/boards/:board/me' },
  { method: 'GET', path: '/api/boards/:board/lan' },
  { method: 'POST', path: '/api/boards/import', body: { format: 'fikabord', version: 1, board: {} } },
  { method: 'GET', path: '/api/boards/:board/export/canvas.pdf' },
  { method: 'GET', path: '/api/boards/:board/export/canvas.png' },
  { method: 'GET', path: '/api/boards/:board/export/canvas.html' },
  { method: 'GET', path: '/api/boards/:board/export/report.pdf' },
  { method: 'GET', path: '/api/boards/:board/export/chat.txt?form=slack' },
  { method: 'GET', path: '/api/boards/:board/export/chat.txt' },
  { method: 'GET', path: '/api/boards/:board/export/minutes.md' },
  { method: 'GET', path: '/api/boards/:board/export/notes.csv' },
  { method: 'GET', path: '/api/boards/:board/export/board.json' },
  { method: 'POST', path: '/api/boards/:board/members', body: { name: 'Never came' } },
  { method: 'POST', path: '/api/boards/:board/lead', body: { secret: 'not the secret' } },
  { method: 'POST', path: '/api/boards/:board/screen', body: { secret: 'not the secret' } },
  { method: 'POST', path: '/api/boards/:board/return', body: { key: 'not a key' } },
  { method: 'POST', path: '/api/boards/:board/links', body: { face: 'facilitator', replace: true, tab: 'a-tab' } },
  { method: 'GET', path: '/api/boards/:board/links' },
  { method: 'POST', path: '/api/boards/:board/see', body: { secret: 'not the secret' } },
  { method: 'GET', path: '/api/boards/:board/see' },
  { method: 'GET', path: '/api/boards/:board/readers' },
  { method: 'POST', path: '/api/boards/:board/readers', body: {} },
  { method: 'POST', path: '/api/boards/:board/readers/:reader/frame', body: { framed: true } },
  { method: 'POST', path: '/api/boards/:board/readers/:reader/revoke', body: {} },
  { method: 'GET', path: '/see/:board' },
  { method: 'GET', path: '/embed/:board' },
  { method: 'POST', path: '/api/boards/:board/throw-away', body: {} },
  { method: 'GET', path: '/api/boards/:board/keeping' },
  { method: 'PUT', path: '/api/boards/:board/logo', body: { not: 'a picture' } },
  { method: 'GET', path: '/api/boards/:board/logo' },
  { method: 'DELETE', path: '/api/boards/:board/logo' },
  { method: 'GET', path: '/healthz' },
  { method: 'GET', path: '/readyz' },
  { method: 'GET', path: '/' },
  { method: 'GET', path: '/b/:board' },
  { method: 'GET', path: '/assets/a.js' },
  { method: 'GET', path: '/socket.io/?EIO=4&transport=polling' },
  { method: 'POST', path: '/socket.io/?EIO=4&transport=polling&sid=nobody', body: {} },
];

const METHODS = [
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'HEAD',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'get',
  'G\u0000T',
  '',
] as const;
const CODES = [
  '__proto__',
  'constructor',
  '..',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '%00',
  '%ff%fe',
  '%',
  '%E0%A4%A',
  'ZZZZ-ZZZZ',
  "'%20OR%201=1--",
  'a'.repeat(4_000),
  '%F0%9F%98%80',
  'AAAA%2DAAAA',
] as const;
const PATHS = [
  '//etc/passwd',
  '/../../../../etc/passwd',
  '/assets/..%2f..%2fsecret.txt',
  '/assets/%2e%2e/secret.txt',
  '/assets/..\\..\\secret.txt',
  '/.secret',
  '/b/x/../../secret.txt',
  '/%',
  '/%00',
  '*',
  'http://evil.example/',
  '/api/boards//door',
  '/api/boards/%2F/door',
  '/api/__proto__',
  `/${'a/'.repeat(3_000)}`,
  `/${'%41'.repeat(6_000)}`,
] as const;
const QUERIES = [
  '?face=__proto__',
  '?face[]=facilitator',
  '?face=facilitator&face=screen',
  '?paper=a2',
  '?paper[__proto__]=1',
  '?%',
  `?${'a&'.repeat(2_000)}`,
  '?EIO=4&transport=websocket',
  '?EIO=99&transport=carrier-pigeon&sid=__proto__',
] as const;
/** Header lines; `\r\n` is put behind each. */
const HEADERS = [
  'Cookie: ;;;=;=;a',
  `Cookie: ${'fika-x-p=y; '.repeat(300)}`,
  'Cookie: __proto__=1; fika-__proto__-f=2',
  'Authorization: Bearer',
  'Authorization: Bearer __proto__________________',
  `Authorization: Bearer ${'x'.repeat(5_000)}`,
  'Authorization: Basic OjpkOg==',
  `Accept-Language: ${'fr;q=0.1,'.repeat(800)}`,
  'Accept-Language: *;q=NaN,en;q=,;;;',
  `Accept-Encoding: ${'gzip;q=1,'.repeat(500)}`,
  'Accept-Encoding: br;q=-1, *;q=',
  'Origin: null',
  'Origin: https://evil.example',
  'Origin: http://[::1',
  'Sec-Fetch-Site: cross-site',
  'Content-Length: 5',
  'Content-Length: -1',
  'Content-Length: 99999999999',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: chunked, identity',
  'Content-Encoding: gzip',
  'Content-Encoding: br',
  'Content-Encoding: identity, gzip',
  'Expect: 100-continue',
  'Expect: something-else',
  'Upgrade: h2c',
  'Upgrade: websocket',
  'Host: evil.example',
  'Host: ',
  'X-Forwarded-For: __proto__, 1.2.3.4',
  'X-Forwarded-Proto: https',
  'X-HTTP-Method-Override: DELETE',
  'Range: bytes=0-18446744073709551615',
  'If-None-Match: W/"',
  'No colon at all',
  ': no name',
  'Name\u0000: nul',
  'Folded: a\r\n b',
  `X-Long: ${'y'.repeat(20_000)}`,
] as const;
const TYPES = [
  'application/json',
  'application/json; charset=utf-7',
  'application/json; charset=utf-16le',
  'application/json;'.repeat(50),
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  '',
] as const;
/** Texts that are nearly JSON, or JSON that few expect. */
const TEXTS = [
  '',
  ' ',
  '{',
  '}',
  '[',
  '[]',
  'null',
  'true',
  '0',
  '"x"',
  '{"a":}',
  '{"a":1,}',
  '[1,]',
  '{a:1}',
  "{'a':1}",
  '{"a":01}',
  '{"a":+1}',
  '{"a":.5}',
  '{"a":1.}',
  '{"a":NaN}',
  '{"a":-Infinity}',
  '{"a":1e99999}',
  '{"a":0x1}',
  '{"a":"\\ud800"}',
  '{"a":"\\u00"}',
  '{"a":"\\x41"}',
  '{"a":"\t"}',
  '{"a":"\u0000"}',
  '{"a":1}{"a":2}',
  '{"a":1}//',
  '\ufeff{"name":1}',
  '{"name":1,"name":2}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"name":{"toString":1}}',
  '['.repeat(15_000),
  '{"a":'.repeat(6_000),
  `{"name":${'['.repeat(14_000)}${']'.repeat(14_000)}}`,
  `{${Array.from({ length: 2_000 }, (_, n) => `"k${n}":1`).join(',')}}`,
  `{"name":"${'x'.repeat(40_000)}"}`,
  `{"name":${'9'.repeat(20_000)}}`,
] as const;

const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, 32));

export interface HostileRequest {
  readonly bytes: Buffer;
  /** What was asked, for whoever has to look. */
  readonly what: string;
}

/** A request as no client of ours sends it; with `code` for the board, and at times with `token`, which leads nothing. */
export function hostileRequest(chance: Chance, host: string, code: string, token: string): HostileRequest {
  const route = oneOf(chance, ROUTES);
  const method = chance() < 0.08 ? oneOf(chance, METHODS) : route.method;
  let path = route.path.replace(':board', chance() < 0.3 ? oneOf(chance, CODES) : code);
  if (chance() < 0.1) path = oneOf(chance, PATHS);
  if (chance() < 0.15) path += oneOf(chance, QUERIES);
  const lines = [`${method} ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close'];
  if (chance() < 0.5) lines.push(`Authorization: Bearer ${token}`);
  for (let n = below(chance, 3); n > 0; n--) lines.push(oneOf(chance, HEADERS));
  const body = bodyOf(chance, route, lines);
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  const whole = Buffer.concat([head, body]);
  const isBroken = chance() < 0.1;
  return { bytes: isBroken ? Buffer.from(mutate(chance, whole)) : whole, what: `${lines.join(' | ').slice(0, 300)}` };
}

/** A body that must not come to anything, and the header lines that tell of it. */
function bodyOf(chance: Chance, route: AskedRoute, lines: string[]): Buffer {
  if (!route.body) return Buffer.alloc(0);
  const dice = chance();
  let body: Buffer;
  if (dice < 0.5) body = Buffer.from(JSON.stringify(spoil(chance, route.body, route.path === '/api/boards')) ?? '');
  else if (dice < 0.85) body = Buffer.from(oneOf(chance, TEXTS));
  else if (dice < 0.9) body = Buffer.from(bytes(chance, below(chance, 300)));
  else {
    lines.push('Content-Encoding: gzip');
    body = dice < 0.95 ? bomb : Buffer.from(bytes(chance, 50));
  }
  lines.push(`Content-Type: ${chance() < 0.7 ? 'application/json' : oneOf(chance, TYPES)}`);
  if (chance() < 0.95) lines.push(`Content-Length: ${body.length}`);
  return body;
}
