import { afterEach, expect, it } from 'vitest';
import type { DraftId } from '#shared/model/ids.ts';
import type { PromptId } from '#shared/templates/template.ts';
import type { BoardStore, Snapshot } from '../storage/BoardStore.ts';
import { MemoryStore } from '../storage/MemoryStore.ts';
import { TestServer } from '../testing/TestServer.ts';
import { Workshop } from '../testing/Workshop.ts';

const ENTRIES = 1_300;
const prompt = 'vision' as PromptId;

let server: TestServer;
let workshop: Workshop;
afterEach(async () => {
  workshop.close();
  await server.stop();
});

/** A store that says which snapshots it was given, and that each is as long as it is told. */
function storeThatCounts(length: number): { readonly store: BoardStore; readonly kept: Snapshot[] } {
  const store = new MemoryStore();
  const kept: Snapshot[] = [];
  const keep = store.snapshot.bind(store);
  store.snapshot = async (board, snapshot) => {
    kept.push(snapshot);
    await keep(board, snapshot);
    return length;
  };
  return { store, kept };
}

async function work(store: BoardStore, entries: number): Promise<void> {
  server = await TestServer.start({ store });
  workshop = await Workshop.open(server);
  const lead = await workshop.facilitator();
  const alice = await workshop.participant('Alice');
  await lead.step('board.start', {});
  for (let n = 0; n < entries; n++) {
    server.clock.turn(60);
    const put = await alice.act('draft.put', { draft: 'd' as DraftId, prompt, text: `Text ${n}` });
    expect(put).toMatchObject({ ok: true });
  }
}

const whole = async (store: BoardStore) => {
  const loaded = await store.load(workshop.opened.board.id, '2');
  if (loaded.kind !== 'whole') throw new Error(loaded.kind);
  return loaded;
};

it('come every 500 entries while they are small', async () => {
  const { store, kept } = storeThatCounts(100);
  await work(store, ENTRIES);
  expect(kept.map(({ seq }) => seq)).toEqual([500, 1_000]);
}, 30_000);

it('of a large board come only once its log has grown by as much', async () => {
  const { store, kept } = storeThatCounts(Number.MAX_SAFE_INTEGER);
  await work(store, ENTRIES);
  expect(kept.map(({ seq }) => seq)).toEqual([500]);
}, 30_000);

it('come when nobody needs the board any more, so that the next ones open it at once', async () => {
  const { store, kept } = storeThatCounts(100);
  await work(store, 60);
  expect(kept).toEqual([]);
  workshop.close();
  for (let minute = 0; minute < 6; minute++) {
    await new Promise((resolve) => setImmediate(resolve));
    server.clock.turn(60_000);
  }
  const loaded = await whole(store);
  expect(loaded).toMatchObject({ head: loaded.snapshot?.seq, entries: [] });
  const again = await workshop.participant('Bob');
  expect(Object.values(again.part.members).map(({ name }) => name)).toContain('Alice');
}, 30_000);
