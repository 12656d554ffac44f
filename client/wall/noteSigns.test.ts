import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MemberId, NoteId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { all } from '#shared/model/records.ts';
import type { PresenceFrame } from '#shared/protocol/messages.ts';
import { openBoard } from '#shared/testing/board.ts';
import { type BoardView, createBoardStore } from '../store/boardStore.ts';
import { noteSigns } from './noteSigns.ts';
import { createWallUi } from './wallUi.tsx';

function aWall(size: number) {
  const table = openBoard();
  const people = ['Ana', 'Ben', 'Cleo'].map((name) => table.join(name));
  table.goto('vision.cluster');
  for (let n = 0; n < size; n++) table.note(people[n % 3] as MemberId, 'vision', `note ${n}`);
  const board = createBoardStore('participant');
  const me = people[0] as MemberId;
  board.setState({ me, part: table.part, mine: table.mine(me) });
  const { ui } = createWallUi();
  return { table, board, ui, me, people, notes: all<NoteId, Note>(table.part.notes) };
}

const dragging = (member: MemberId, note: string): PresenceFrame => ({ member, doing: 'dragging', note });

test('a change wakes the notes it is about, and none of the others', () => {
  const { board, ui, notes, people } = aWall(100);
  const signs = noteSigns(board, ui);
  const woken: string[] = [];
  for (const note of notes) signs.subscribe(note, () => woken.push(note.id));
  const [first, second] = [notes[3] as Note, notes[7] as Note];
  const ben = people[1] as MemberId;
  board.setState({ doings: { [ben]: dragging(ben, first.id) } });
  expect([woken.splice(0), signs.read(first).mover]).toEqual([[first.id], 'Ben']);
  board.setState({ doings: { [ben]: dragging(ben, second.id) } });
  expect(woken.splice(0).sort()).toEqual([first.id, second.id].sort());
  board.setState({ unsaved: new Set([second.id]) });
  ui.setState({ selected: new Set([first.id]) });
  ui.setState({ held: { what: 'notes', notes: [first.id], by: 'pointer' } });
  expect(woken.splice(0)).toEqual([second.id, first.id, first.id]);
  board.setState({ waiting: 3 });
  ui.setState({ zoom: 2 });
  expect(woken).toEqual([]);
});

test('each note is told what it would be told if all were asked, whatever happens in whatever order', () => {
  const change = fc.record({
    what: fc.constantFrom('drag', 'unsaved', 'select', 'hold', 'over', 'only', 'rename', 'leave', 'come'),
    n: fc.nat(19),
    m: fc.nat(2),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const { table, board, ui, notes, people, me } = aWall(20);
      const signs = noteSigns(board, ui);
      const seen = new Map<Note, unknown>();
      const off = new Map<Note, () => void>();
      const come = (note: Note) => {
        if (off.has(note)) return;
        off.set(
          note,
          signs.subscribe(note, () => seen.set(note, signs.read(note))),
        );
        seen.set(note, signs.read(note));
      };
      for (const note of notes) come(note);
      for (const { what, n, m } of changes) {
        const [note, person] = [notes[n] as Note, people[m] as MemberId];
        const view: { -readonly [key in keyof BoardView]?: BoardView[key] } = {};
        if (what === 'drag')
          view.doings = {
            ...board.getState().doings,
            [person]: n % 4 === 0 ? { member: person, doing: 'nothing' } : dragging(person, note.id),
          };
        if (what === 'unsaved') view.unsaved = new Set(notes.slice(0, n).map(({ id }) => id));
        if (what === 'rename') {
          table.act(person, 'me.rename', { name: `Somebody ${n}` });
          Object.assign(view, { part: table.part, mine: table.mine(me) });
        }
        board.setState(view);
        if (what === 'select') ui.setState({ selected: new Set(notes.slice(n).map(({ id }) => id)) });
        if (what === 'hold') ui.setState({ held: m ? { what: 'notes', notes: [note.id], by: 'keys' } : null });
        if (what === 'over') ui.setState({ over: m ? { to: 'note', note: note.id } : null });
        if (what === 'only') ui.setState({ only: m ? note.prompt : null });
        if (what === 'leave') {
          off.get(note)?.();
          off.delete(note);
        }
        if (what === 'come') come(note);
        // One that has just been made knows nothing of what was before.
        const asked = noteSigns(board, ui);
        for (const one of off.keys()) expect(seen.get(one)).toEqual(asked.read(one));
      }
    }),
    { numRuns: 60 },
  );
});

test('what a note is told keeps its identity while it is the same, also before anybody listens', () => {
  const { board, ui, notes } = aWall(3);
  const signs = noteSigns(board, ui);
  const [note] = notes as [Note];
  const first = signs.read(note);
  board.setState({ waiting: 1, unsaved: new Set(['other']) });
  expect(signs.read(note)).toBe(first);
  board.setState({ unsaved: new Set([note.id]) });
  const stop = signs.subscribe(note, () => {});
  expect(signs.read(note)).toMatchObject({ pending: true });
  board.setState({ unsaved: new Set() });
  expect(signs.read(note)).toEqual(first);
  stop();
});
