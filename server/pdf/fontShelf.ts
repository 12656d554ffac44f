import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { FontFile } from './fontChoice.ts';
import { withoutTable } from './fontTables.ts';

const require = createRequire(import.meta.url);

export interface FontShelf {
  /** The bytes of these fonts, in memory that workers share. */
  take(fonts: readonly FontFile[]): Promise<Uint8Array[]>;
}

/** Reads each font at its first use and keeps it, without the tables a PDF cannot use. */
export function createFontShelf(): FontShelf {
  const held = new Map<string, Promise<Uint8Array>>();

  function one(font: FontFile): Promise<Uint8Array> {
    const place = placeOf(font);
    const there = held.get(place);
    if (there !== undefined) return there;
    const reading = read(place, font);
    held.set(place, reading);
    // A failed read is not kept: the next export may find the file.
    reading.catch(() => held.delete(place));
    return reading;
  }

  return { take: (fonts) => Promise.all(fonts.map(one)) };
}

async function read(place: string, font: FontFile): Promise<Uint8Array> {
  const bytes: Uint8Array = await readFile(place);
  // The emoji font carries each picture twice; without the SVG copies it is 5 MB instead of 25.
  return shared(font.dropSvg ? withoutTable(bytes, 'SVG ') : bytes);
}

function placeOf(font: FontFile): string {
  const found = require.resolve(font.from);
  return font.path ? resolve(found, '..', font.path) : found;
}

function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  copy.set(bytes);
  return copy;
}
