import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { KeptLogo } from '../BoardStore.ts';
import { board, entries, type Stand } from './Stand.ts';

const logo = (text: string): KeptLogo => {
  const bytes = new TextEncoder().encode(text);
  return { hash: createHash('sha256').update(bytes).digest('hex'), bytes };
};
const [RED, BLUE, GREEN] = [logo('red'), logo('blue'), logo('green')];

/** Pictures beside the log: kept with their board, forgotten with it. */
export function logoContract(stand: () => Stand): void {
  const textOf = async (id: string, { hash }: KeptLogo) => {
    const bytes = await stand().store.logo(id, hash);
    return bytes && new TextDecoder().decode(bytes);
  };

  describe('a logo', () => {
    it('[LOOK-3] is kept beside the current one, and all before are forgotten', async () => {
      const { store } = stand();
      await store.create(board('a'), entries(1, 2));
      expect(await textOf('a', RED)).toBeNull();
      expect(await store.keepLogo('a', RED, null)).toEqual({ kind: 'ok' });
      expect(await store.keepLogo('a', BLUE, RED.hash)).toEqual({ kind: 'ok' });
      expect([await textOf('a', RED), await textOf('a', BLUE)]).toEqual(['red', 'blue']);
      await store.keepLogo('a', GREEN, BLUE.hash);
      expect([await textOf('a', RED), await textOf('a', BLUE), await textOf('a', GREEN)]).toEqual([
        null,
        'blue',
        'green',
      ]);
      await store.keepLogo('a', GREEN, GREEN.hash);
      expect([await textOf('a', BLUE), await textOf('a', GREEN)]).toEqual([null, 'green']);
      await store.keepLogo('a', null, null);
      expect(await textOf('a', GREEN)).toBeNull();
      expect(await store.append('a', 2, entries(3, 3))).toEqual({ kind: 'ok', head: 3 });
    });

    it('[LOOK-3] comes with a board, is there after a restart, and goes with its board', async () => {
      const { store } = stand();
      expect(await store.create(board('a'), entries(1, 1), RED)).toEqual({ kind: 'ok', head: 1 });
      await store.create(board('b'), [], BLUE);
      expect(await store.create({ ...board('c'), code: 'CODE-a' }, [], GREEN)).toEqual({ kind: 'taken' });
      const again = await stand().reopen();
      expect(new TextDecoder().decode((await again.logo('a', RED.hash)) ?? undefined)).toBe('red');
      expect(await again.logo('a', BLUE.hash)).toBeNull();
      expect(await again.logo('c', GREEN.hash)).toBeNull();
      await again.delete('a');
      expect(await again.logo('a', RED.hash)).toBeNull();
      await again.create(board('a'), []);
      expect(await again.logo('a', RED.hash)).toBeNull();
      expect(await again.logo('b', BLUE.hash)).not.toBeNull();
      expect(await again.keepLogo('never-there', RED, null)).toEqual({ kind: 'conflict' });
    });

    it('[LOOK-3] is in a backup', async () => {
      await stand().store.create(board('a'), entries(1, 1), RED);
      await stand().store.backup(stand().backupFile);
      const restored = await stand().restore();
      expect(new TextDecoder().decode((await restored.logo('a', RED.hash)) ?? undefined)).toBe('red');
      await restored.close();
    });

    it('is none where its bytes are not those it was kept with', async () => {
      const { store } = stand();
      await store.create(board('a'), []);
      await store.keepLogo('a', { hash: RED.hash, bytes: BLUE.bytes }, null);
      expect(await textOf('a', RED)).toBeNull();
    });
  });
}
