import { describe, expect, it } from 'vitest';
import { answersUntil, board, entries, entry, MODEL, type Stand, stored } from './Stand.ts';

/** Boards and their logs: what is written is read back, in order, once. */
export function logContract(stand: () => Stand): void {
  describe('a board', () => {
    it('is created with its first entries and found by its code', async () => {
      const { store } = stand();
      expect(await store.create(board('a'), entries(1, 3))).toEqual({ kind: 'ok', head: 3 });
      expect(await store.findByCode('CODE-a')).toBe('a');
      expect(await store.findByCode('CODE-b')).toBeNull();
      expect(await store.load('b', MODEL)).toEqual({ kind: 'unknown' });
      expect(await store.load('a', MODEL)).toEqual(whole(3));
    });

    it('is refused when its id or its code is taken, and nothing of it is kept', async () => {
      const { store } = stand();
      await store.create(board('a'), []);
      expect(await store.create({ ...board('b'), code: 'CODE-a' }, entries(1, 1))).toEqual({ kind: 'taken' });
      expect(await store.create({ ...board('a'), code: 'CODE-c' }, entries(1, 1))).toEqual({ kind: 'taken' });
      expect(await store.load('b', MODEL)).toEqual({ kind: 'unknown' });
      expect(await store.findByCode('CODE-c')).toBeNull();
      expect(await store.list()).toEqual([{ ...board('a'), head: 0, quarantined: false }]);
    });

    it('is gone after delete, and its id and code are free again', async () => {
      const { store } = stand();
      await store.create(board('a'), entries(1, 3));
      await store.snapshot('a', { seq: 2, model: MODEL, state: {} });
      await store.create(board('b'), entries(1, 2));
      await store.delete('a');
      await store.delete('never-there');
      expect(await store.load('a', MODEL)).toEqual({ kind: 'unknown' });
      expect(await store.findByCode('CODE-a')).toBeNull();
      expect(await store.append('a', 3, entries(4, 4))).toEqual({ kind: 'conflict' });
      expect(await store.create(board('a'), [])).toEqual({ kind: 'ok', head: 0 });
      expect(await store.load('a', MODEL)).toEqual(whole(0));
      expect(await store.load('b', MODEL)).toEqual(whole(2));
    });
  });

  describe('append', () => {
    it('continues the log and keeps events and answers as they were', async () => {
      const { store } = stand();
      await store.create(board('a'), []);
      expect(await store.append('a', 0, entries(1, 2))).toEqual({ kind: 'ok', head: 2 });
      expect(await store.append('a', 2, [])).toEqual({ kind: 'ok', head: 2 });
      expect(await store.append('a', 2, entries(3, 5))).toEqual({ kind: 'ok', head: 5 });
      expect(await store.load('a', MODEL)).toEqual(whole(5));
      expect((await store.list())[0]?.head).toBe(5);
    });

    it('refuses a caller who is behind, ahead or lost, and writes nothing', async () => {
      const { store } = stand();
      await store.create(board('a'), entries(1, 2));
      expect(await store.append('a', 1, entries(3, 3))).toEqual({ kind: 'conflict' });
      expect(await store.append('a', 3, entries(3, 3))).toEqual({ kind: 'conflict' });
      expect(await store.append('b', 0, entries(1, 1))).toEqual({ kind: 'conflict' });
      expect(await store.load('a', MODEL)).toEqual(whole(2));
    });

    it('rejects at once what could not be read back', async () => {
      const { store } = stand();
      await store.create(board('a'), []);
      await expect(store.append('a', 0, [entry(1), { ...entry(2), at: 0.5 }])).rejects.toThrow(TypeError);
      await expect(store.append('a', 0, [{ ...entry(1), events: [1n] }])).rejects.toThrow(TypeError);
      await expect(store.create(board('\ud800'), [])).rejects.toThrow(TypeError);
      expect(await store.load('a', MODEL)).toEqual(whole(0));
    });

    it('carries out many at once: in order on each board, one conflict spoiling nothing else', async () => {
      const { store } = stand();
      const ids = Array.from({ length: 20 }, (_, n) => `board-${n}`);
      await Promise.all(ids.map((id) => store.create(board(id), [])));
      const asked = Array.from({ length: 25 }, (_, n) => ids.map((id) => store.append(id, n, entries(n + 1, n + 1))));
      const late = ids.map((id) => store.append(id, 3, entries(4, 4)));
      const answers = await Promise.all(asked.flat());
      expect(answers).toEqual(answers.map((_, at) => ({ kind: 'ok', head: Math.floor(at / 20) + 1 })));
      expect(await Promise.all(late)).toEqual(ids.map(() => ({ kind: 'conflict' })));
      for (const id of ids) expect(await store.load(id, MODEL)).toEqual(whole(25));
    });
  });

  describe('everything committed', () => {
    it('says when it was last touched', async () => {
      const { store } = stand();
      await store.create(board('a'), entries(1, 1));
      await store.append('a', 1, entries(2, 3));
      expect(await store.touchedAt('a')).toBe(entries(3, 3)[0]?.at);
      expect(await store.touchedAt('b')).toBeNull();
    });

    it('is there after reopening, and the log goes on', async () => {
      await stand().store.create(board('a'), entries(1, 3));
      await stand().store.append('a', 3, entries(4, 4));
      const store = await stand().reopen();
      expect(await store.load('a', MODEL)).toEqual(whole(4));
      expect(await store.append('a', 4, entries(5, 5))).toEqual({ kind: 'ok', head: 5 });
    });

    it('is in a backup, which replaces an older one and can be opened', async () => {
      const { store, backupFile } = stand();
      await store.create(board('a'), entries(1, 3));
      await store.backup(backupFile);
      await store.append('a', 3, entries(4, 4));
      await store.snapshot('a', { seq: 4, model: MODEL, state: { four: true } });
      await store.backup(backupFile);
      await store.append('a', 4, entries(5, 5));
      const restored = await stand().restore();
      expect(await restored.load('a', MODEL)).toEqual({
        ...whole(4),
        snapshot: { seq: 4, model: MODEL, state: { four: true } },
        entries: [],
      });
      expect(await restored.append('a', 4, entries(5, 5))).toEqual({ kind: 'ok', head: 5 });
      expect(await restored.load('a', 'another')).toEqual(await store.load('a', 'another'));
      await restored.close();
    });

    it('is all there is: a closed store takes and tells nothing', async () => {
      const { store } = stand();
      await store.create(board('a'), []);
      const last = store.append('a', 0, entries(1, 1));
      await store.close();
      expect(await last).toEqual({ kind: 'ok', head: 1 });
      expect(await store.append('a', 1, entries(2, 2))).toEqual({ kind: 'failed', why: 'io' });
      await expect(store.load('a', MODEL)).rejects.toThrow('closed');
      await store.close();
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
