import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { PublicPart } from '../board/publicPart.ts';
import { openBoard } from '../testing/board.ts';
import { play } from '../testing/chaos.ts';
import { RECORD_ROOTS, SINGLE_ROOTS } from './keys.ts';
import { followBoard, readBoard } from './readBoard.ts';
import { writeBoard } from './writeBoard.ts';

const KEYS = [...RECORD_ROOTS, ...SINGLE_ROOTS];

function started() {
  const board = openBoard({ facilitatorTakesPart: true });
  const people = [board.facilitator, board.join('Ana'), board.join('Ben')];
  board.goto('vision.cluster');
  for (const text of ['one', 'two', 'three']) board.note(people[1]!, 'vision', text);
  return { board, people };
}

describe('the document', () => {
  it('[WINDOW-1] has a place for everything public', () => {
    expect([...KEYS].sort()).toEqual(Object.keys(openBoard().part).sort());
  });

  it('[WINDOW-1] is no board before it is synced', () => {
    expect(readBoard(new Y.Doc())).toBeNull();
  });

  it('[WINDOW-1] [WINDOW-2] reads back what was written, here and far away, and keeps what did not change', () => {
    const edits = fc.array(fc.array(fc.nat(5000), { minLength: 4, maxLength: 60 }), { maxLength: 8 });
    fc.assert(
      fc.property(edits, (rounds) => {
        const { board, people } = started();
        const doc = new Y.Doc();
        const far = new Y.Doc();
        doc.on('update', (update: Uint8Array) => Y.applyUpdate(far, update));
        let followed: PublicPart | null = null;
        let last: PublicPart | null = null;
        let rev = 0;
        followBoard(far, (part) => {
          last = followed;
          followed = part;
        });
        let before: PublicPart | null = null;
        for (const numbers of [[], ...rounds]) {
          play(board, people, numbers);
          const after = board.part;
          writeBoard(doc, before, after, ++rev);
          for (const one of [doc, far]) expect(readBoard(one)).toStrictEqual({ part: after, rev });
          expect(followed).toStrictEqual(after);
          if (last && before) expectSameIdentities(last, followed!, before, after);
          before = after;
        }
        const late = new Y.Doc();
        Y.applyUpdate(late, Y.encodeStateAsUpdate(doc));
        expect(readBoard(late)).toStrictEqual({ part: board.part, rev });
      }),
      { numRuns: 40 },
    );
  });

  it('[WINDOW-3] is written only where something changed, as one update', () => {
    const { board, people } = started();
    const doc = new Y.Doc();
    writeBoard(doc, null, board.part, 1);
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    writeBoard(doc, board.part, board.part, 1);
    expect(updates).toEqual([]);
    const before = board.part;
    board.act(people[1]!, 'note.sign', { note: Object.keys(before.notes)[0] as never, signed: true });
    writeBoard(doc, before, board.part, 2);
    expect(updates).toHaveLength(1);
    expect(updates[0]!.length).toBeLessThan(250);
  });

  it('[WINDOW-2] is followed from the start, until following is undone', () => {
    const { board, people } = started();
    const doc = new Y.Doc();
    writeBoard(doc, null, board.part, 1);
    const seen: number[] = [];
    const stop = followBoard(doc, (_, rev) => seen.push(rev));
    doc.transact(() => undefined);
    const before = board.part;
    board.note(people[1]!, 'vision', 'four');
    writeBoard(doc, before, board.part, 2);
    stop();
    writeBoard(doc, board.part, before, 3);
    expect(seen).toEqual([1, 2]);
  });
});

/** What kept its identity on the server keeps it for the follower. */
function expectSameIdentities(was: PublicPart, is: PublicPart, before: PublicPart, after: PublicPart): void {
  for (const key of KEYS) if (before[key] === after[key]) expect(is[key]).toBe(was[key]);
  for (const root of RECORD_ROOTS) {
    const [old, now]: Record<string, unknown>[] = [before[root], after[root]];
    const [there, here]: Record<string, unknown>[] = [was[root], is[root]];
    for (const id of Object.keys(now!)) if (old![id] === now![id]) expect(here![id]).toBe(there![id]);
  }
}
