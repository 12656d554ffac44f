/**
 * Many records, of which a new version costs as little as one of few: a version shares all but one chunk with the one
 * before. Seen from outside it is a plain, unchangeable object; records.ts knows the inside and goes around.
 */

import { INSIDE } from './inside.ts';

export const CHUNK = 32;

/** Part of a version: its records by slot, undefined where there is none. */
export type Chunk<T> = readonly (T | undefined)[];

/** Which id has which slot: shared by all versions that follow from one, and only ever added to. */
interface Slots {
  readonly of: Map<string, number>;
  /** The slots before that one, of ids that went and came back: like in a plain object they come last again. */
  readonly before: Map<string, readonly number[]>;
  readonly ids: string[];
}

export class Wide<T> {
  readonly slots: Slots;
  readonly chunks: readonly Chunk<T>[];
  readonly size: number;

  private constructor(slots: Slots, chunks: readonly Chunk<T>[], size: number) {
    this.slots = slots;
    this.chunks = chunks;
    this.size = size;
  }

  static of<T>(entries: Iterable<readonly [string, T]>): Wide<T> {
    const slots: Slots = { of: new Map(), before: new Map(), ids: [] };
    const chunks: T[][] = [];
    for (const [id, value] of entries) {
      const slot = slots.ids.push(id) - 1;
      slots.of.set(id, slot);
      if (slot % CHUNK === 0) chunks.push([]);
      chunks.at(-1)?.push(value);
    }
    return new Wide(slots, chunks, slots.ids.length);
  }

  get(id: string): T | undefined {
    const slot = this.#slotOf(id);
    return slot === undefined ? undefined : this.#at(slot);
  }

  #at(slot: number): T | undefined {
    return this.chunks[Math.floor(slot / CHUNK)]?.[slot % CHUNK];
  }

  /** The slot in which this version has it. */
  #slotOf(id: string): number | undefined {
    const last = this.slots.of.get(id);
    if (last === undefined || this.#at(last) !== undefined) return last;
    return this.slots.before.get(id)?.find((slot) => this.#at(slot) !== undefined);
  }

  #newSlot(id: string): number {
    const { of, before, ids } = this.slots;
    const last = of.get(id);
    if (last !== undefined) before.set(id, [...(before.get(id) ?? []), last]);
    const slot = ids.push(id) - 1;
    of.set(id, slot);
    return slot;
  }

  /** The version with this under `id`; with undefined, without `id`. */
  with(id: string, value: T | undefined): Wide<T> {
    const slot = this.#slotOf(id) ?? this.#newSlot(id);
    const at = Math.floor(slot / CHUNK);
    const chunks = this.chunks.slice();
    while (chunks.length <= at) chunks.push([]);
    const chunk = chunks[at]?.slice() ?? [];
    while (chunk.length < slot % CHUNK) chunk.push(undefined);
    const had = chunk[slot % CHUNK] !== undefined;
    chunk[slot % CHUNK] = value;
    chunks[at] = chunk;
    return new Wide(this.slots, chunks, this.size + Number(value !== undefined) - Number(had));
  }

  /** Most of its slots are of ids that are gone. */
  get isHollow(): boolean {
    return this.slots.ids.length > 2 * this.size + 4 * CHUNK;
  }

  /** In the order in which the ids came. */
  *entries(): Generator<readonly [string, T]> {
    for (const [at, chunk] of this.chunks.entries()) yield* this.entriesOf(at, chunk);
  }

  *entriesOf(at: number, chunk: Chunk<T>): Generator<readonly [string, T]> {
    for (const [i, value] of chunk.entries()) {
      const id = this.slots.ids[at * CHUNK + i];
      if (value !== undefined && id !== undefined) yield [id, value];
    }
  }

  ids(): string[] {
    const ids: string[] = [];
    for (let at = 0; at < this.chunks.length; at++) {
      const chunk = this.chunks[at] ?? [];
      for (let i = 0; i < chunk.length; i++) {
        if (chunk[i] !== undefined) ids.push(this.slots.ids[at * CHUNK + i] ?? '');
      }
    }
    return ids;
  }

  values(): T[] {
    const values: T[] = [];
    for (const chunk of this.chunks) for (const value of chunk) if (value !== undefined) values.push(value);
    return values;
  }

  /** The ids under which another version of the same line differs; null: it is of another line. */
  changedIn(other: Wide<T>): string[] | null {
    if (this.slots !== other.slots) return null;
    const changed: string[] = [];
    for (let at = 0; at < Math.max(this.chunks.length, other.chunks.length); at++) {
      const [mine, theirs] = [this.chunks[at], other.chunks[at]];
      if (mine === theirs) continue;
      for (let i = 0; i < CHUNK; i++) {
        if (mine?.[i] !== theirs?.[i]) changed.push(this.slots.ids[at * CHUNK + i] ?? '');
      }
    }
    return changed;
  }
}

/** Makes it look like a plain object. */
export function asRecords<K extends string, T>(wide: Wide<T>): { readonly [id in K]: T } {
  // What the handlers below answer is what a plain object with these records would.
  return new Proxy(wide, PLAIN) as unknown as { readonly [id in K]: T };
}

const no = () => false;
const PLAIN: ProxyHandler<Wide<unknown>> = {
  get: (wide, key) => {
    if (key === INSIDE) return wide;
    return (typeof key === 'string' ? wide.get(key) : undefined) ?? Reflect.get(Object.prototype, key);
  },
  has: (wide, key) => (typeof key === 'string' && wide.get(key) !== undefined) || key in Object.prototype,
  ownKeys: (wide) => wide.ids(),
  getOwnPropertyDescriptor: (wide, key) => {
    const value = typeof key === 'string' ? wide.get(key) : undefined;
    return value === undefined ? undefined : { value, writable: true, enumerable: true, configurable: true };
  },
  getPrototypeOf: () => Object.prototype,
  set: no,
  defineProperty: no,
  deleteProperty: no,
};
