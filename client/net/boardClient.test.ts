import { beforeEach, expect, test, vi } from 'vitest';
import type { DraftId } from '#shared/model/ids.ts';
import type { Refusal } from '#shared/protocol/refusals.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { openBoard } from './boardClient.ts';
import type { LineEnds } from './line.ts';

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
