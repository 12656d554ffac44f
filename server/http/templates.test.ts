import { afterEach, beforeEach, expect, it } from 'vitest';
import { LIMITS } from '#shared/rules/limits.ts';
import type { TemplateFile } from '#shared/templates/templateFile.ts';
import { TestServer } from '../testing/TestServer.ts';
import { type OpenedBoard, post, Workshop } from '../testing/Workshop.ts';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => server.stop());

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const get = (path: string, token: string) => fetch(`${server.url}${path}`, { headers: bearer(token) });
const check = (text: string, headers = {}) =>
  fetch(`${server.url}/api/templates`, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/json', ...headers },
  });
const boards = async () => (await server.store.list()).length;

/** The agenda of a board as a script gets it. */
async function saved({ board, token }: OpenedBoard): Promise<TemplateFile> {
  const answer = await get(`/api/boards/${board.code}/export/template.json`, token);
  expect(answer.headers.get('content-disposition')).toContain('.template.json"');
  return JSON.parse(await answer.text());
}
async function open(template: unknown, more: object = {}, headers = {}): Promise<OpenedBoard> {
  const answer = await post(server, '/api/boards', { template, title: 'Ours', ...more }, headers);
  expect(answer.status).toBe(201);
  return JSON.parse(await answer.text());
}
const agenda = async ({ board, token }: OpenedBoard) =>
  JSON.parse(await (await get(`/api/boards/${board.id}`, token)).text()).board;

it('[TEMPLATE-1] a script saves the agenda of a board and opens another with it', async () => {
  const workshop = await Workshop.open(server, {}, 'lean-coffee');
  const file = await saved(workshop.opened);
  const mine = { ...file, title: 'Our coffee', stages: [{ ...file.stages[0], title: 'What is on our minds' }] };
  const next = await open(mine, { settings: { length: 45 } });
  expect(await agenda(next)).toMatchObject({ template: 'own', own: { title: '=Our coffee' } });
  expect(await saved(next)).toEqual({ ...mine, settings: { ...mine.settings, length: 45 } });
});

it('[TEMPLATE-4] a board keeps its template over a restart, and so does the one that carries on from it', async () => {
  const file = await saved((await Workshop.open(server)).opened);
  const first = await open({ ...file, goal: 'A goal of our own' });
  const opened = await server.app.registry.open(first.board.id);
  if (opened.kind === 'open') opened.board.retire();
  const { own } = await agenda(first);
  expect(own.goal).toBe('=A goal of our own');
  const next = await open('own', { from: first.board.code }, bearer(first.token));
  expect(await agenda(next)).toMatchObject({ template: 'own', own });
  // There is none without a board that has one.
  for (const body of [{}, { from: (await Workshop.open(server)).opened.board.code }]) {
    const answer = await post(server, '/api/boards', { template: 'own', title: 'x', ...body }, bearer(first.token));
    expect([400, 401]).toContain(answer.status);
  }
});

it('[TEMPLATE-3] what is wrong is told with its place, and nothing is created', async () => {
  const file = await saved((await Workshop.open(server)).opened);
  const before = await boards();
  const wrong = { ...file, stages: [{ ...file.stages[0], id: '__proto__' }] };
  const answer = await post(server, '/api/boards', { template: wrong, title: 'x' }, { 'accept-language': 'fr' });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({
    error: { code: 'badFile', place: 'template.stages[0].id', message: expect.stringContaining('Rien n’a été créé') },
  });
  const proto = JSON.stringify({ template: file, title: 'x' }).replace('"welcome"', '"__proto__":{"a":1},"welcome"');
  const hidden = await fetch(`${server.url}/api/boards`, {
    method: 'POST',
    body: proto,
    headers: { 'content-type': 'application/json' },
  });
  expect(await hidden.json()).toMatchObject({ error: { code: 'badFile', place: 'template.__proto__' } });
  const many = { ...file, stages: Array.from({ length: 1_000 }, () => ({ id: 'a' })) };
  expect(await (await check(JSON.stringify(many))).json()).toMatchObject({ error: { place: 'stages' } });
  expect(await (await check('{"format":')).json()).toMatchObject({ error: { code: 'badFile', place: '10' } });
  expect((await check(`{"format":"${'x'.repeat(70_000)}"}`)).status).toBe(413);
  expect((await check('{}', { origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await check('{}', { 'content-type': 'text/plain' })).status).toBe(415);
  expect(await boards()).toBe(before);
});

it('[TEMPLATE-3] what is right is shown before a board is opened with it', async () => {
  const file = await saved((await Workshop.open(server, {}, 'lean-coffee')).opened);
  const answer = await check(JSON.stringify({ ...file, title: '<b>Ours</b>' }), { 'accept-language': 'fr' });
  expect(await answer.json()).toEqual({
    title: '<b>Ours</b>',
    goal: expect.any(String),
    stages: ['Sujets'],
    minutes: 60,
    lengths: [45, 60, 90],
    length: 60,
  });
});

it('[LIMIT-3] an address has so many templates read in a minute, and a refused one is no board of its hour', async () => {
  const { perMinute } = LIMITS.templatesPerAddress;
  const bad = { template: { format: 'x' }, title: 'x' };
  for (let sent = 0; sent < perMinute; sent++) {
    expect((await (sent % 2 ? check('{') : post(server, '/api/boards', bad))).status).toBe(400);
  }
  expect((await check('{')).status).toBe(429);
  expect((await post(server, '/api/boards', bad)).status).toBe(429);
  // Ours are not read anew, and the boards of the hour are all there still.
  expect((await post(server, '/api/boards', { template: 'lean-coffee', title: 'x' })).status).toBe(201);
  server.clock.turn(60_000);
  expect((await check('{')).status).toBe(400);
});
