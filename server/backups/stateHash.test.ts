import { expect, it } from 'vitest';
import { openingEntry } from '../boards/openedBoard.ts';
import type { Loaded } from '../storage/BoardStore.ts';
import { stateHash } from './stateHash.ts';

const opening = {
  template: 'cop-bootstrap',
  title: 'T',
  language: 'en',
  timeZone: 'UTC',
  facilitator: 'F',
  settings: {},
} as const;

function loaded(board: string, title = 'T'): Loaded {
  const ids = { board, code: 'AAAA-AAAA', fresh: () => 'f', seed: 's', facilitatorToken: 'f', screenToken: 's' };
  const entry = { seq: 1, ...openingEntry({ ...opening, title }, ids, 0) };
  return { kind: 'whole', snapshot: null, entries: [entry], answers: [], head: 1, bytes: 0 };
}

it('[BACKUP-3] differs with any board, and not with the order they come in', () => {
  const both = stateHash(['a', 'b'], (id) => loaded(id));
  expect(both).toMatchObject({ boards: 2, damaged: 0, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(stateHash(['b', 'a'], (id) => loaded(id))).toEqual(both);
  expect(stateHash(['a', 'b'], (id) => loaded(id, id === 'b' ? 'U' : 'T')).hash).not.toBe(both.hash);
  expect(stateHash(['a'], (id) => loaded(id)).hash).not.toBe(both.hash);
});

it('counts the boards that cannot be read whole', () => {
  const one = stateHash(['a', 'b'], (id) =>
    id === 'a' ? loaded(id) : { kind: 'damaged', goodUntil: 0, entries: [], why: 'a flipped bit' },
  );
  expect(one).toMatchObject({ boards: 2, damaged: 1 });
});
