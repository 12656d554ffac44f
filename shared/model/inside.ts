import type { Wide } from './wide.ts';

/** Under it, records that look like a plain object show what they are. */
export const INSIDE = Symbol('inside');

/** The inside of what `asRecords` made; undefined: it is a plain object. */
export function insideOf<T>(records: { readonly [id: string]: T }): Wide<T> | undefined {
  return (records as { readonly [INSIDE]?: Wide<T> })[INSIDE];
}
