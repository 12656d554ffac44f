import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestServer } from '../testing/TestServer.ts';
import { Workshop } from '../testing/Workshop.ts';

let server: TestServer;
let workshop: Workshop;
beforeAll(async () => {
  server = await TestServer.start();
  workshop = await Workshop.open(server);
});
afterAll(() => server.stop());

const get = (query: string, token: string) =>
  fetch(`${server.url}/api/boards/${workshop.opened.board.code}/export/chat.txt${query}`, {
    headers: { authorization: `Bearer ${token}` },
  });

it.each([
  ['slack', '*A workshop*'],
  ['teams', '**A workshop**'],
  ['wiki', 'h1. A workshop'],
])('[EXPORT-10] gives everybody on the board the form that %s takes, as text', async (form, title) => {
  const { token } = await workshop.join(`Alice of ${form}`);
  const answer = await get(`?form=${form}`, token);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect((await answer.text()).split('\n')[0]).toBe(title);
  expect(await (await get(`?form=${form}&language=fr`, token)).text()).toContain('Fait avant');
});

it('refuses strangers, and forms there are not', async () => {
  expect((await get('?form=slack', 'a-token-of-somebody-else')).status).toBe(401);
  for (const query of ['', '?form=sms', '?form=slack&form=teams', '?form=slack&language=xx']) {
    expect([query, (await get(query, workshop.opened.token)).status]).toEqual([query, 400]);
  }
});
