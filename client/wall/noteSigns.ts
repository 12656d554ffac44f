import type { StoreApi } from 'zustand/vanilla';
import type { NoteId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { changedIds, get } from '#shared/model/records.ts';
import type { BoardView } from '../store/boardStore.ts';
import { turnOf } from './turnOf.ts';
import type { WallUi } from './wallUi.tsx';

/** What this device knows of a note besides its words. */
export interface NoteSigns {
  readonly mine: boolean;
  /** An act of mine about it is not answered yet. */
  readonly pending: boolean;
  /** Whose it is, where that is shown. */
  readonly author: string | undefined;
  /** Who else drags it right now. */
  readonly mover: string | undefined;
  readonly turn: 'now' | 'over' | undefined;
  readonly selected: boolean;
  readonly held: 'pointer' | 'keys' | null;
  /** Something hangs over it. */
  readonly target: boolean;
  /** Another question is looked at. */
  readonly dimmed: boolean;
}

interface Kept {
  note: Note;
  signs: NoteSigns;
  readonly hearers: Set<() => void>;
}

export interface NoteSignsStore {
  /** Keeps its identity while nothing about this note changes. */
  readonly read: (note: Note) => NoteSigns;
  readonly subscribe: (note: Note, hear: () => void) => () => void;
}

/**
 * The signs of every note on a wall, told note by note: on a wall of a thousand, a change wakes the notes it is about and
 * asks none of the others.
 */
export function noteSigns(board: StoreApi<BoardView>, ui: StoreApi<WallUi>): NoteSignsStore {
  const kept = new Map<NoteId, Kept>();
  let subscribed = 0;
  let stop = () => {};
  let movers = moversIn(board.getState());

  /** Looks again; true: they are others now. */
  const look = (one: Kept): boolean => {
    const next = signsOf(one.note, board.getState(), ui.getState(), movers);
    if (isSame(one.signs, next)) return false;
    one.signs = next;
    return true;
  };
  const wake = (ids: Iterable<string>) => {
    for (const id of ids) {
      const one = kept.get(id as NoteId);
      if (one && one.hearers.size > 0 && look(one)) for (const hear of [...one.hearers]) hear();
    }
  };
  const boardChanged = (now: BoardView, before: BoardView) => {
    if (now.doings !== before.doings || now.part?.members !== before.part?.members || now.me !== before.me) {
      const old = movers;
      movers = moversIn(now);
      wake(differing(old, movers));
    }
    if (isAboutAll(now, before)) return wake([...kept.keys()]);
    if (now.mine.notes !== before.mine.notes) wake(changedIds<string, unknown>(before.mine.notes, now.mine.notes));
    if (now.unsaved !== before.unsaved) wake(differing(asMap(before.unsaved), asMap(now.unsaved)));
  };
  const uiChanged = (now: WallUi, before: WallUi) => {
    if (now.only !== before.only) return wake([...kept.keys()]);
    if (now.selected !== before.selected) wake(differing(asMap(before.selected), asMap(now.selected)));
    if (now.held !== before.held) wake([...heldIn(before), ...heldIn(now)]);
    if (now.over !== before.over) wake([...overIn(before), ...overIn(now)]);
  };
  const start = () => {
    movers = moversIn(board.getState());
    const [offBoard, offUi] = [board.subscribe(boardChanged), ui.subscribe(uiChanged)];
    stop = () => {
      offBoard();
      offUi();
    };
  };
  const keep = (note: Note): Kept => {
    const known = kept.get(note.id);
    if (!known) {
      const fresh = {
        note,
        signs: signsOf(note, board.getState(), ui.getState(), movers),
        hearers: new Set<() => void>(),
      };
      kept.set(note.id, fresh);
      return fresh;
    }
    // Nobody has told it what happened meanwhile, or it is asked about other words.
    if (known.hearers.size === 0 || known.note !== note) {
      known.note = note;
      look(known);
    }
    return known;
  };

  return {
    read: (note) => {
      if (subscribed === 0) movers = moversIn(board.getState());
      return keep(note).signs;
    },
    subscribe: (note, hear) => {
      if (subscribed++ === 0) start();
      const one = keep(note);
      one.hearers.add(hear);
      return () => {
        one.hearers.delete(hear);
        if (one.hearers.size === 0 && kept.get(note.id) === one) kept.delete(note.id);
        if (--subscribed === 0) stop();
      };
    },
  };
}

function signsOf(note: Note, view: BoardView, ui: WallUi, movers: ReadonlyMap<string, string>): NoteSigns {
  const { id } = note;
  const { part, mine, face, unsaved } = view;
  return {
    mine: face === 'participant' && id in mine.notes,
    pending: unsaved.has(id),
    author: part && note.author ? get(part.members, note.author)?.name : undefined,
    mover: movers.get(id),
    turn: part ? turnOf(part, id) : undefined,
    selected: ui.selected.has(id),
    held: ui.held?.what === 'notes' && ui.held.notes.includes(id) ? ui.held.by : null,
    target: ui.over?.to === 'note' && ui.over.note === id,
    dimmed: ui.only !== null && ui.only !== note.prompt,
  };
}

const isSame = (a: NoteSigns, b: NoteSigns): boolean =>
  a.mine === b.mine &&
  a.pending === b.pending &&
  a.author === b.author &&
  a.mover === b.mover &&
  a.turn === b.turn &&
  a.selected === b.selected &&
  a.held === b.held &&
  a.target === b.target &&
  a.dimmed === b.dimmed;

/** Names, whose turn it is, the phase: seldom, and each note may be meant. */
const isAboutAll = (now: BoardView, before: BoardView): boolean =>
  now.face !== before.face ||
  now.part?.members !== before.part?.members ||
  now.part?.pitch !== before.part?.pitch ||
  now.part?.walk !== before.part?.walk;

/** Which notes are dragged by others, and by whom. */
function moversIn({ doings, part, me }: BoardView): ReadonlyMap<string, string> {
  const movers = new Map<string, string>();
  for (const frame of Object.values(doings)) {
    if (frame.doing !== 'dragging' || frame.member === me || movers.has(frame.note)) continue;
    const name = part ? get(part.members, frame.member)?.name : undefined;
    if (name !== undefined) movers.set(frame.note, name);
  }
  return movers;
}

const asMap = (ids: ReadonlySet<string>): ReadonlyMap<string, true> => new Map([...ids].map((id) => [id, true]));

/** The keys that one of the two holds otherwise than the other. */
function differing<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): string[] {
  const found = [...a].flatMap(([key, value]) => (b.get(key) === value ? [] : key));
  for (const key of b.keys()) if (!a.has(key)) found.push(key);
  return found;
}

const heldIn = ({ held }: WallUi): readonly string[] => (held?.what === 'notes' ? held.notes : []);
const overIn = ({ over }: WallUi): readonly string[] => (over?.to === 'note' ? [over.note] : []);
