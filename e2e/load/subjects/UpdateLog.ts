import * as Y from 'yjs';
import type { Changes } from '../measure/Deliveries.ts';
import { actShown, NO_CHANGES, whoseNote } from './note.ts';

/** Frames are kept for those who are behind up to so many bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

interface Entry {
  readonly bytes: Buffer;
  readonly changes: Changes;
  readonly notes: number;
}

/** Where a connection is in the log; -1: it has heard nothing of it yet. `notes`: how many hang on the wall there. */
export interface Place {
  at: number;
  notes: number;
}

/**
 * What one room was shown, frame by frame. Everybody gets the same frames: the first who hears one has it read by a real
 * document, the others' are compared byte by byte. So each connection is checked in full, and a frame is read once.
 */
export class UpdateLog {
  readonly doc = new Y.Doc();
  readonly #shown = new Map<number, number>();
  #entries: Entry[] = [];
  #dropped = 0;
  #bytes = 0;
  #changes: number[] = [];

  constructor() {
    const notes = this.doc.getMap('notes');
    notes.observe((event) => {
      for (const key of event.keysChanged) this.#changed(key, notes.get(key));
    });
  }

  /** Nothing was shown yet. */
  get isEmpty(): boolean {
    return this.doc.store.clients.size === 0;
  }

  /** What was there before the first frame. */
  begin(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update);
  }

  /** What this frame changed. `updateIn` finds the document's update in it. */
  read(frame: Buffer, place: Place, updateIn: (frame: Buffer) => Uint8Array): Changes {
    const last = this.#dropped + this.#entries.length;
    const from = Math.max(this.#dropped, place.at < 0 ? 0 : place.at);
    for (let at = from; at < last; at++) {
      const entry = this.#entries[at - this.#dropped];
      if (entry?.bytes.length !== frame.length || !entry.bytes.equals(frame)) continue;
      place.at = at + 1;
      place.notes = entry.notes;
      return entry.changes;
    }
    this.#changes = [];
    Y.applyUpdate(this.doc, updateIn(frame));
    const changes = this.#changes.length === 0 ? NO_CHANGES : this.#changes;
    place.notes = this.doc.getMap('notes').size;
    this.#keep({ bytes: Buffer.from(frame), changes, notes: place.notes });
    place.at = this.#dropped + this.#entries.length;
    return changes;
  }

  #changed(key: string, note: unknown): void {
    const who = whoseNote(key);
    const act = actShown(note);
    if (who === null || act === null) return;
    const before = this.#shown.get(who) ?? 0;
    if (act === before) return;
    this.#shown.set(who, act);
    this.#changes.push(who, before, act);
  }

  #keep(entry: Entry): void {
    this.#entries.push(entry);
    this.#bytes += entry.bytes.length;
    if (this.#bytes < MOST_BYTES) return;
    const drop = this.#entries.length >> 1;
    for (const { bytes } of this.#entries.splice(0, drop)) this.#bytes -= bytes.length;
    this.#dropped += drop;
  }
}
