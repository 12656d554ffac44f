import type { MissingSign } from '../pdf/missingSigns.ts';

/** Proxies take no headers without end: many refuse an answer with more than 4 or 8 kB of them. */
const MOST_BYTES = 2_000;

/**
 * The signs of a print that no font has, as `Fikabord-Missing-Glyphs` tells them (docs/protocol.md). A place is named
 * where it is another than that of the sign before. Too long: without places, and then without the last signs.
 */
export function missingGlyphs(missing: readonly MissingSign[]): string {
  const placed = missing.map(({ code, place }, at) =>
    place === (missing[at - 1]?.place ?? '') ? code : `${code};in="${encodeURIComponent(place)}"`,
  );
  const told = placed.join(', ');
  if (told.length <= MOST_BYTES) return told;
  const codes = missing.map(({ code }) => code);
  while (codes.join(', ').length > MOST_BYTES) codes.pop();
  return codes.join(', ');
}
