import type { Changes } from '../measure/Deliveries.ts';
import { noteAfter } from './note.ts';

const HEAD = 12;
/** Stands in the place of an act's number where somebody only shows where they are. */
const SHOWS = 0xffffffff;

/** The same note as bytes that nobody but the load reads: who, which act, how long, and the words. */
export function stampedNote(who: number, act: number): Buffer {
  return stamped(who, act, JSON.stringify(noteAfter(who, act)));
}

/** As much as others send of where somebody is. */
export function stampedShow(who: number, shows: number): Buffer {
  return stamped(who, SHOWS, JSON.stringify({ user: { name: `Person ${who}` }, cursor: { x: shows % 1_000, y: who } }));
}

function stamped(who: number, act: number, text: string): Buffer {
  const words = Buffer.from(text);
  const bytes = Buffer.allocUnsafe(HEAD + words.length);
  bytes.writeUInt32LE(who, 0);
  bytes.writeUInt32LE(act, 4);
  bytes.writeUInt32LE(words.length, 8);
  words.copy(bytes, HEAD);
  return bytes;
}

/** What stands in one or many of them, one behind the other. */
export function readStamped(bytes: Buffer): { readonly changes: Changes; readonly shows: number } {
  const changes: number[] = [];
  let shows = 0;
  for (let at = 0; at + HEAD <= bytes.length; at += HEAD + bytes.readUInt32LE(at + 8)) {
    const act = bytes.readUInt32LE(at + 4);
    if (act === SHOWS) shows++;
    else if (act > 0) changes.push(bytes.readUInt32LE(at), act - 1, act);
  }
  return { changes, shows };
}
