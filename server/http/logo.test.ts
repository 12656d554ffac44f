import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boardJson } from '#shared/exports/boardJson.ts';
import { ownPng } from '../logo/ownPng.ts';
import { createPdfPress } from '../pdf/pdfPress.ts';
import { plainPrint } from '../pdf/testing/plainPrint.ts';
import { writePng } from '../pdf/writePng.ts';
import { MemoryStore, type Shelf } from '../storage/MemoryStore.ts';
import { TestServer } from '../testing/TestServer.ts';
import { type OpenedBoard, Workshop } from '../testing/Workshop.ts';

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><path fill="#0a6a55" d="M0 0h30v10H0z"/></svg>`;
/** What a drawer makes of everything, in a colour of its own for each. */
let colour = 0;
const drawn = () => {
  colour++;
  return writePng({ width: 30, height: 10, stride: 120, bytes: new Uint8Array(1_200).fill(colour) }, null);
};

let shelf: Shelf;
let server: TestServer;
let workshop: Workshop;
let at: string;
const logos: (Uint8Array | null | undefined)[] = [];
const press = {
  canvas: async (_: unknown, __: string, of: { logo?: Uint8Array | null }) => {
    logos.push(of.logo && Uint8Array.from(of.logo));
    return plainPrint('%PDF');
  },
  picture: async () => plainPrint(''),
  report: async () => plainPrint(''),
};

beforeEach(async () => {
  logos.length = 0;
  shelf = new Map();
  server = await TestServer.start({ store: new MemoryStore(shelf), press, drawLogo: async () => drawn() });
  workshop = await Workshop.open(server);
  at = `/api/boards/${workshop.opened.board.code}`;
});
afterEach(async () => {
  workshop.close();
  await server.stop();
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const give = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${at}/logo`, {
    method: 'PUT',
    body,
    headers: { ...bearer(workshop.opened.token), 'content-type': 'image/png', ...headers },
  });
const look = (token = workshop.opened.token, path = `${at}/logo`) =>
  fetch(`${server.url}${path}`, { headers: bearer(token) });
const said = async (answer: Response) => [answer.status, JSON.parse(await answer.text()).error] as const;
const kept = () => [...shelf.values()].flatMap(({ logos: all }) => [...all.keys()]);

describe('a logo', () => {
  it('[LOOK-3] is given and taken away by the facilitator, and seen by everybody on the board, also after a restart', async () => {
    const ana = await workshop.join('Ana');
    const answer = await give(SVG);
    expect(answer.status).toBe(200);
    const { logo } = JSON.parse(await answer.text());
    expect(logo).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), width: 30, height: 10 });
    const seen = await look(ana.token);
    expect(seen.headers.get('content-type')).toBe('image/png');
    expect(seen.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(seen.headers.get('x-content-type-options')).toBe('nosniff');
    const bytes = new Uint8Array(await seen.arrayBuffer());
    // Kept by a browser only under the address of these very bytes.
    const cached = async (path: string) => (await look(ana.token, `${at}/logo${path}`)).headers.get('cache-control');
    expect(await cached(`?of=${logo.hash}`)).toContain('immutable');
    expect([await cached(''), await cached(`?of=${'0'.repeat(64)}`)]).toEqual(['no-store', 'no-store']);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(logo.hash);
    const made = await fetch(`${server.url}${at}/readers`, {
      method: 'POST',
      body: '{}',
      headers: { ...bearer(workshop.opened.token), 'content-type': 'application/json' },
    });
    const { link }: { link: string } = JSON.parse(await made.text());
    expect((await look(new URL(link).hash.slice(1))).status).toBe(200);
    expect((await look('nobody')).status).toBe(401);
    const lead = await workshop.facilitator();
    await expect.poll(() => lead.part.settings.logo).toEqual(logo);

    server = await TestServer.restart(server, shelf, { press, drawLogo: async () => drawn() });
    expect(new Uint8Array(await (await look(ana.token)).arrayBuffer())).toEqual(bytes);
    expect((await give(SVG)).status).toBe(200);
    expect(kept()).toHaveLength(2);
    expect((await give(SVG)).status).toBe(200);
    // The one before goes when the one after it comes.
    expect(kept()).toHaveLength(2);
    expect(kept()).not.toContain(logo.hash);
    const gone = await fetch(`${server.url}${at}/logo`, { method: 'DELETE', headers: bearer(workshop.opened.token) });
    expect(await gone.text()).toBe('{"logo":null}');
    expect(kept()).toEqual([]);
    expect((await look(ana.token)).status).toBe(404);
  });

  it('[LOOK-3] is given by nobody else, and from no other site', async () => {
    const ana = await workshop.join('Ana');
    expect((await give(SVG, bearer(ana.token))).status).toBe(401);
    expect((await give(SVG, bearer('x'.repeat(43)))).status).toBe(401);
    expect((await give(SVG, { origin: 'https://evil.example' })).status).toBe(403);
    const remove = (headers: Record<string, string>) => fetch(`${server.url}${at}/logo`, { method: 'DELETE', headers });
    expect((await remove(bearer(ana.token))).status).toBe(401);
    expect((await remove({ ...bearer(workshop.opened.token), origin: 'https://evil.example' })).status).toBe(403);
    expect((await look('x'.repeat(43))).status).toBe(401);
    expect(kept()).toEqual([]);
  });

  it('[LOOK-1] is refused with a sentence, and nothing is changed', async () => {
    const french = { 'accept-language': 'fr' };
    const unsafe = await said(await give(SVG.replace('<path', '<script/><path'), french));
    expect(unsafe).toEqual([400, { code: 'badLogo', message: expect.stringContaining('Ce dessin contient <script>') }]);
    expect(await said(await give('GIF89a'))).toEqual([
      400,
      { code: 'badLogo', message: expect.stringMatching(/^This is no PNG/) },
    ]);
    expect((await said(await give(''))).at(0)).toBe(400);
    const most = 1024 * 1024;
    const large = (bytes: number) => SVG + ' '.repeat(bytes - SVG.length);
    expect(await said(await give(large(most + 1)))).toEqual([
      413,
      { code: 'badLogo', message: expect.stringContaining('one megabyte') },
    ]);
    // As large as may be, it is looked at, and found too large a drawing.
    expect((await said(await give(large(most)))).at(0)).toBe(400);
    expect(kept()).toEqual([]);
  });

  it('[LOOK-5] goes into the exports and the file, and comes back out of it, byte for byte', async () => {
    const lead = await workshop.facilitator();
    await give(SVG);
    await lead.step('settings.change', { accent: '#ffd65c' });
    const bytes = new Uint8Array(await (await look()).arrayBuffer());
    await look(undefined, `${at}/export/canvas.pdf`);
    expect(logos).toEqual([bytes]);
    const page = await (await look(undefined, `${at}/export/canvas.html`)).text();
    expect(page).toContain(`src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}"`);
    const file = await (await look(undefined, `${at}/export/board.json`)).text();
    expect(JSON.parse(file)).toMatchObject({ version: 2, look: { accent: '#ffd65c', logo: { width: 30 } } });
    const bring = (text: string) =>
      fetch(`${server.url}/api/boards/import`, {
        method: 'POST',
        body: text,
        headers: { 'content-type': 'application/json' },
      });
    const brought: OpenedBoard = JSON.parse(await (await bring(file)).text());
    const from = `/api/boards/${brought.board.id}`;
    expect(await (await look(brought.token, `${from}/export/board.json`)).text()).toBe(file);
    expect(new Uint8Array(await (await look(brought.token, `${from}/logo`)).arrayBuffer())).toEqual(bytes);
    expect(await (await look(brought.token, `${from}/export/canvas.html`)).text()).toBe(page);

    const boards = (await server.store.list()).length;
    const data = Buffer.from(bytes).toString('base64');
    const other = Buffer.from(drawn()).toString('base64');
    for (const [wrong, place] of [
      [file.replace(data, other), 'look.logo'],
      [file.replace(data, Buffer.from(deflateSync('x')).toString('base64')), 'look.logo'],
      [file.replace('"width": 30', '"width": 31'), 'look.logo'],
      [file.replace('"width": 30', '"width": 641'), 'look.logo.width'],
      [file.replace('#ffd65c', 'red'), 'look.accent'],
      [file.replace('"version": 2', '"version": 1'), 'version'],
      [file.replace(data, '<svg>'), 'look.logo.data'],
    ] as const) {
      const [status, error] = await said(await bring(wrong));
      expect([status, error.code, error.place]).toEqual([400, 'badFile', place]);
    }
    expect((await server.store.list()).length).toBe(boards);
  });

  it('[LOOK-3] leaves pages without it where its bytes are lost', async () => {
    const lead = await workshop.facilitator();
    await give(SVG);
    for (const one of shelf.values()) one.logos = new Map();
    expect((await look(undefined, `${at}/export/canvas.pdf`)).status).toBe(200);
    expect(logos).toEqual([null]);
    expect((await look()).status).toBe(404);
    expect(server.logged.map(({ message }) => message)).toContain('a logo cannot be read');
    const file = await (await look(undefined, `${at}/export/board.json`)).text();
    expect(file).toBe(boardJson(lead.part, server.clock.now()));
    expect(JSON.parse(file)).toMatchObject({ version: 1 });
  });
});

it('[LOOK-2] is drawn anew, so that nothing but its pixels is kept', async () => {
  const real = createPdfPress({ timeoutMs: 240_000 });
  const drawing = await TestServer.start({ drawLogo: real.logo });
  const open = await Workshop.open(drawing);
  const path = `${drawing.url}/api/boards/${open.opened.board.code}/logo`;
  const put = (body: string | Uint8Array<ArrayBuffer>) =>
    fetch(path, { method: 'PUT', body, headers: bearer(open.opened.token) });
  const shown = async () =>
    new Uint8Array(await (await fetch(path, { headers: bearer(open.opened.token) })).arrayBuffer());
  expect((await put(SVG.replace('<path', '<metadata>Where I live</metadata><path'))).status).toBe(200);
  const png = await shown();
  expect(ownPng(png)).toMatchObject({ width: 640, height: 213 });
  // Drawn again it is no larger than it is.
  expect((await put(Uint8Array.from(png))).status).toBe(200);
  expect(ownPng(await shown())).toMatchObject({ width: 640, height: 213 });
  // It says that it is one, and breaks off.
  expect((await put(Uint8Array.from(png.subarray(0, 200)))).status).toBe(400);
  // So deep that whoever draws it falls over, and not XML at all.
  expect((await put(SVG.replace('<path', `${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}<path`))).status).toBe(400);
  expect((await put(SVG.replace('/></svg>', ''))).status).toBe(400);
  expect(ownPng(await shown())).not.toBeNull();
  open.close();
  await drawing.stop();
  await real.close();
}, 240_000);
