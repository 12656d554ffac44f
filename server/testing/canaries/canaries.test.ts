import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashOf } from '../../boards/ids.ts';
import { readPdf } from '../../pdf/testing/readPdf.ts';
import { type BuiltServer, buildServer } from '../builtServer.ts';
import { tellFigures } from '../figures.ts';
import { ServerProcess } from '../ServerProcess.ts';
import { filesIn, unpackedPdf } from './filesIn.ts';
import { type Held, holdWorkshop } from './holdWorkshop.ts';
import { hitsIn } from './spellings.ts';

let built: BuiltServer;
let dir: string;
let held: Held;
/** The folder after a kill -9, with its write-ahead log, and after an orderly end. */
const files = new Map<string, Buffer>();
let logs: Buffer;

/** A whole workshop, a kill in the middle, an orderly end: then everything is searched. */
beforeAll(async () => {
  built = await buildServer();
  dir = await mkdtemp(join(tmpdir(), 'fikabord-canaries-'));
  const start = () => ServerProcess.start({ DATA_DIR: dir, LOG_LEVEL: 'trace' }, built.entry);
  const said: string[] = [];
  let server = await start();
  held = await holdWorkshop(server.url, async () => {
    await server.stop('SIGKILL');
    said.push(server.said);
    for (const [name, bytes] of filesIn(dir)) files.set(`${name} after kill -9`, bytes);
    server = await start();
    return server.url;
  });
  await server.stop('SIGTERM');
  said.push(server.said);
  for (const [name, bytes] of filesIn(dir)) files.set(name, bytes);
  logs = Buffer.from(said.join('\n'));
}, 120_000);

afterAll(async () => {
  held.close();
  built.remove();
  await rm(dir, { recursive: true });
});

/** What a reader finds in a PDF: its bytes name signs of a font, not letters. */
async function pdfText(pdf: Buffer): Promise<string> {
  const { pages, info } = await readPdf(new Uint8Array(pdf));
  return JSON.stringify([pages, info]);
}

const every = (...kinds: readonly ReadonlyMap<string, string>[]) => new Map(kinds.flatMap((kind) => [...kind]));

it('a search would find them', async () => {
  const { shown, tokens, people, exports } = held;
  const database = Buffer.concat([...files.values()]);
  expect(hitsIn(database, every(shown)).length).toBeGreaterThanOrEqual(shown.size);
  for (const token of tokens.values()) expect(database.includes(hashOf(token))).toBe(true);
  for (const { line, name } of people)
    expect([name, hitsIn(line.received, every(shown)).length]).not.toEqual([name, 0]);
  expect(people.every(({ line }) => line.asked.some((asked) => asked.includes('/socket.io/')))).toBe(true);
  expect(exports.get('/see by the reading link')?.toString()).toContain(held.agreed);
  // What a reader sees may be a second old.
  const seen = [...exports].filter(([name]) => name.startsWith('seen in phase'));
  expect(seen.some(([, bytes]) => bytes.includes(held.agreed))).toBe(true);
  expect(await pdfText(exports.get('canvas.pdf') ?? Buffer.alloc(0))).toContain(held.agreed);
  expect(logs.length).toBeGreaterThan(200);
  tellFigures('canaries', {
    tokens: tokens.size,
    private: people.reduce((sum, { secrets }) => sum + secrets.size, 0),
    'bytes received': people.reduce((sum, { line }) => sum + line.received.length, 0),
    'bytes in files': database.length,
    'bytes of exports': [...exports.values()].reduce((sum, bytes) => sum + bytes.length, 0),
    'lines of log': logs.toString().split('\n').length,
  });
});

it('no token, code, name or word is in the logs, at the most talkative level', () => {
  const all = every(held.tokens, held.shown, held.words, ...held.people.map(({ secrets }) => secrets));
  expect(hitsIn(logs, all)).toEqual([]);
});

it('no token or key is in any file of the data folder', () => {
  const hits = [...files].flatMap(([name, bytes]) => hitsIn(bytes, held.tokens).map((hit) => `${name}: ${hit}`));
  expect(hits).toEqual([]);
});

it('no token and nothing private is in an export', async () => {
  const all = every(held.tokens, ...held.people.map(({ secrets }) => secrets));
  const hits: string[] = [];
  for (const [name, bytes] of held.exports) {
    const text = bytes.subarray(0, 5).toString() === '%PDF-' ? await pdfText(bytes) : '';
    const searched = Buffer.concat([unpackedPdf(bytes), Buffer.from(text)]);
    hits.push(...hitsIn(searched, all).map((hit) => `${name}: ${hit}`));
  }
  expect(hits).toEqual([]);
});

it('no token, name or word is in an address that was asked for', () => {
  const all = every(held.tokens, held.shown, ...held.people.map(({ secrets }) => secrets));
  const asked = Buffer.from([...held.people, held.reader].flatMap(({ line }) => line.asked).join('\n'));
  expect(hitsIn(asked, all)).toEqual([]);
});

it('nobody receives a token or anything private of somebody else', () => {
  const hits = held.people.flatMap(({ name, line }) => {
    const others = held.people.filter((other) => other.name !== name).map(({ secrets }) => secrets);
    const theirs = new Map([...held.tokens].filter(([token]) => !token.includes(name)));
    return hitsIn(line.received, every(theirs, ...others)).map((hit) => `${name} received the ${hit}`);
  });
  expect(hits).toEqual([]);
});
