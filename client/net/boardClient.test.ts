import { beforeEach, expect, test, vi } from 'vitest';
import type { DraftId, MemberId } from '#shared/model/ids.ts';
import type { Welcome } from '#shared/protocol/messages.ts';
import type { Refusal } from '#shared/protocol/refusals.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { openBoard as table } from '#shared/testing/board.ts';
import { openBoard } from './boardClient.ts';
import type { LineEnds } from './line.ts';

// Each client's own: the line comes a moment after the client.
let ends: LineEnds;
vi.mock('./loadLine.ts', () => ({
  loadLine: async () => (_caller: unknown, given: LineEnds) => {
    ends = given;
    return {
      go: () => {},
      step: async () => ({ ok: true, rev: 1 }),
      doing: () => {},
      tryNow: () => {},
      tab: () => null,
      close: () => {},
    };
  },
}));

const caller = { board: 'AAAA-AAAA', face: 'participant', language: 'en', token: null } as const;
const refuse = (refusal: Refusal) => ({ ok: false, refusal, say: refusal }) as const;

beforeEach(() => {
  ends = undefined as unknown as LineEnds;
  localStorage.clear();
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
});

async function writing() {
  const client = openBoard(caller);
  const refused: Refusal[] = [];
  client.onRefused(({ refusal }) => refused.push(refusal));
  client.act('draft.put', { draft: 'd1' as DraftId, prompt: 'vision' as PromptId, text: 'Words' });
  await vi.waitFor(() => expect(ends).toBeDefined());
  const [act] = ends.waiting();
  if (!act) throw new Error('nothing waits');
  return { client, refused, act };
}

test.each(['retry', 'slowDown', 'busy', 'storageFull'] as const)(
  'asked to come again (%s), the act stays on the device under its id',
  async (refusal) => {
    const { client, refused, act } = await writing();
    expect(ends.answered(act, refuse(refusal), 'e')).toBe(true);
    expect(ends.waiting()).toEqual([act]);
    expect(localStorage.getItem('fikabord.outbox.AAAA-AAAA.participant')).toContain(act.id);
    expect(refused).toEqual([]);
    expect(client.store.getState()).toMatchObject({ waiting: 1, isFull: refusal === 'storageFull' });
    expect(ends.answered(act, { ok: true, rev: 3 }, 'e')).toBe(false);
    expect(client.store.getState()).toMatchObject({ waiting: 0, isFull: false });
    client.close();
  },
);

test('a refusal for good is told with its act, which goes', async () => {
  const { client, refused, act } = await writing();
  expect(ends.answered(act, refuse('logFull'), 'e')).toBe(false);
  expect(refused).toEqual(['logFull']);
  expect(ends.waiting()).toEqual([]);
  client.close();
});

const greeting = (v: number) =>
  ({ v, board: 'b', epoch: 'e', me: 'm', face: 'participant', now: 0 }) as unknown as Welcome;

test('[DOOR-2] a server one version ahead is worked with as before', async () => {
  const { client, act } = await writing();
  expect(ends.welcomed(greeting(PROTOCOL_VERSION + 1))).toBe(true);
  expect(client.store.getState().link).toEqual({ status: 'live' });
  expect(ends.waiting()).toEqual([act]);
  client.close();
});

test.each([
  ['a server two versions ahead', PROTOCOL_VERSION + 2, 'olderVersion'],
  ['a server that went back a version', PROTOCOL_VERSION - 1, 'newerVersion'],
])('[DOOR-2] %s asks for a reload, and what waits is kept for the page that fits', async (_what, v, reason) => {
  const { client, act, refused } = await writing();
  expect(ends.welcomed(greeting(v))).toBe(false);
  expect(client.store.getState().link).toEqual({ status: 'shut', reason });
  expect(refused).toEqual([]);
  client.close();
  ends = undefined as unknown as LineEnds;
  const reloaded = openBoard(caller);
  await vi.waitFor(() => expect(ends).toBeDefined());
  await vi.waitFor(() => expect(ends.waiting()).toEqual([act]));
  reloaded.close();
});

test('[DOOR-2] so does a command that is refused for its version', async () => {
  const { client, act, refused } = await writing();
  expect(ends.answered(act, refuse('newerVersion'), 'e')).toBe(true);
  expect(client.store.getState().link).toEqual({ status: 'shut', reason: 'newerVersion' });
  expect([ends.waiting(), refused]).toEqual([[act], []]);
  client.close();
});

test('what fifty people do between two frames is shown in one go, with the change of the board that comes with it', async () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => {
    if (id > 0) frames[id - 1] = () => {};
  });
  const { client } = await writing();
  const board = table();
  ends.welcomed(greeting(PROTOCOL_VERSION));
  ends.shown(board.part, 1, 'e');
  const seen: number[] = [];
  client.store.subscribe(({ doings }) => seen.push(Object.keys(doings).length));
  for (let n = 0; n < 50; n++) ends.presence({ member: `m${n}` as MemberId, doing: 'dragging', note: 'n' });
  board.join('Ana');
  const now = board.part;
  ends.shown(now, 2, 'e');
  expect(seen).toEqual([]);
  for (const run of frames.splice(0)) run();
  expect(seen).toEqual([50]);
  expect(Object.keys(client.store.getState().part?.members ?? {})).toEqual(Object.keys(now.members));
  client.close();
});

test('[WINDOW-7] nobody is seen to drag for ever whose end fell between two documents', async () => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => run());
  const { client } = await writing();
  ends.welcomed(greeting(PROTOCOL_VERSION));
  ends.presence({ member: 'm1' as MemberId, doing: 'dragging', note: 'n' });
  ends.shown(table().part, 1, 'e');
  expect(Object.keys(client.store.getState().doings)).toEqual(['m1']);
  ends.renewed();
  expect(client.store.getState().doings).toEqual({});
  client.close();
  vi.unstubAllGlobals();
});
