import { describe, expect, it } from 'vitest';
import type { BoardStore } from '../BoardStore.ts';
import { answersUntil, board, entries, MODEL, type Spoilt, type Stand, stored } from './Stand.ts';

/** Snapshots and damage: what is not as it was written is never served. */
export function damageContract(stand: () => Stand): void {
  const state = { notes: ['☕'], deep: { n: 1 } };

  async function tenEntries(): Promise<BoardStore> {
    const { store } = stand();
    await store.create(board('a'), entries(1, 10));
    await store.create(board('b'), entries(1, 10));
    return store;
  }

  describe('a snapshot', () => {
    it('spares the entries before it, never an answer', async () => {
      const store = await tenEntries();
      await store.snapshot('a', { seq: 3, model: MODEL, state: {} });
      await store.snapshot('a', { seq: 7, model: MODEL, state });
      expect(await store.load('a', MODEL)).toEqual({
        ...whole(10),
        snapshot: { seq: 7, model: MODEL, state },
        entries: stored(8, 10),
      });
    });

    it('is ignored when it is of another model, follows no entry or belongs to no board', async () => {
      const store = await tenEntries();
      await store.snapshot('a', { seq: 7, model: 'model-0', state });
      expect(await store.load('a', MODEL)).toEqual(whole(10));
      await store.snapshot('b', { seq: 11, model: MODEL, state });
      await store.snapshot('b', { seq: 0, model: MODEL, state });
      await store.snapshot('nobody', { seq: 1, model: MODEL, state });
      expect(await store.load('b', MODEL)).toEqual(whole(10));
    });

    it('is ignored when it is damaged', async () => {
      const store = await tenEntries();
      await store.snapshot('a', { seq: 7, model: MODEL, state });
      await stand().spoil('a', 'snapshot');
      expect(await store.load('a', MODEL)).toEqual(whole(10));
    });

    it('stands in for a damaged entry before it, but only for the model it is of', async () => {
      const store = await tenEntries();
      await store.snapshot('a', { seq: 7, model: MODEL, state });
      await stand().spoil('a', 'body', 4);
      expect(await store.load('a', MODEL)).toMatchObject({ kind: 'whole', snapshot: { seq: 7 } });
      expect(await store.load('a', 'model-2')).toMatchObject({ kind: 'damaged', goodUntil: 3 });
    });

    it('does not hide a damaged answer before it', async () => {
      const store = await tenEntries();
      await store.snapshot('a', { seq: 7, model: MODEL, state });
      await stand().spoil('a', 'answer', 5);
      expect(await store.load('a', MODEL)).toMatchObject({ kind: 'damaged', goodUntil: 4 });
    });
  });

  describe('damage', () => {
    const cases: readonly (readonly [Spoilt, number, number])[] = [
      ['body', 1, 0],
      ['body', 6, 5],
      ['body', 10, 9],
      ['answer', 3, 2],
      ['sum', 8, 7],
      ['key', 5, 4],
      ['cut', 10, 9],
      ['record', 0, 10],
    ];

    it.each(cases)(
      'to the %s (entry %i) leaves entries 1 to %i and quarantines this board alone',
      async (what, seq, goodUntil) => {
        const store = await tenEntries();
        await stand().spoil('a', what, seq);
        const found = { kind: 'damaged', goodUntil, entries: stored(1, goodUntil), why: expect.stringMatching(/./) };
        expect(await store.load('a', MODEL)).toEqual(found);
        expect(await store.append('a', 10, entries(11, 11))).toEqual({ kind: 'conflict' });
        const flags = new Map((await store.list()).map(({ id, quarantined }) => [id, quarantined]));
        expect(flags).toEqual(new Map(Object.entries({ a: true, b: false })));
        expect(await store.load('b', MODEL)).toEqual(whole(10));
        expect(await store.append('b', 10, entries(11, 11))).toEqual({ kind: 'ok', head: 11 });
        const again = await stand().reopen();
        expect(await again.load('a', MODEL)).toEqual(found);
        expect(await again.findByCode('CODE-a')).toBe('a');
      },
    );

    it('after the snapshot still leaves the longest good prefix from the start', async () => {
      const store = await tenEntries();
      await store.snapshot('a', { seq: 7, model: MODEL, state });
      await stand().spoil('a', 'body', 9);
      expect(await store.load('a', MODEL)).toMatchObject({ kind: 'damaged', goodUntil: 8, entries: stored(1, 8) });
    });

    it('can be deleted', async () => {
      const store = await tenEntries();
      await stand().spoil('a', 'record');
      await store.load('a', MODEL);
      await store.delete('a');
      expect(await store.load('a', MODEL)).toEqual({ kind: 'unknown' });
      expect(await store.create(board('a'), entries(1, 1))).toEqual({ kind: 'ok', head: 1 });
      expect(await store.append('a', 1, entries(2, 2))).toEqual({ kind: 'ok', head: 2 });
    });
  });
}

function whole(head: number): object {
  return {
    kind: 'whole',
    snapshot: null,
    entries: stored(1, head),
    answers: answersUntil(head),
    head,
    bytes: expect.any(Number),
  };
}
