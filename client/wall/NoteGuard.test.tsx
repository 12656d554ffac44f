import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MemberId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { all } from '#shared/model/records.ts';
import { openBoard } from '#shared/testing/board.ts';
import en from '#shared/words/en.json' with { type: 'json' };
import { atTheBoard } from '../net/testing/atTheBoard.tsx';
import { WallNote } from './WallNote.tsx';
import { WallUiProvider } from './wallUi.tsx';

let page: Awaited<ReturnType<typeof atTheBoard>>;
let notes: readonly Note[];
let ana: MemberId;
const board = openBoard({}, 'lean-coffee');

const wall = (shown: readonly Note[]) => (
  <WallUiProvider>
    {shown.map((note) => (
      <WallNote key={note.id} note={note} prompt={undefined} />
    ))}
  </WallUiProvider>
);
const texts = () => [...page.place.querySelectorAll('.note__text')].map(({ textContent }) => textContent);

beforeEach(async () => {
  // React tells of every error it catches.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  ana = board.join('Ana');
  board.start();
  for (const text of ['One', 'Two', 'Three']) board.note(ana, 'topic', text);
  notes = all<string, Note>(board.part.notes);
});
afterEach(() => page.unmount());

it('[ACCESS-9] a note that cannot be drawn is a sentence, and the others stand', async () => {
  // No server sends this: whatever the reason, drawing it throws.
  const broken = notes.map((note, at) => (at === 1 ? { ...note, text: {} as string } : note));
  page = await atTheBoard(board, ana, wall(broken));
  expect(texts()).toEqual(['One', en['wall.noteBroken'], 'Three']);
});
