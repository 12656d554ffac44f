/*
 * The same id gives the same numbers on every client: what looks drawn by hand is drawn the same everywhere.
 */

/** A stream of numbers in [0, 1) that depends on `id` alone (FNV-1a into mulberry32). Not for secrets. */
export function numbersFrom(id: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) state = Math.imul(state ^ id.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How much a loose note tilts, in degrees, at most 1.8 either way and never quite straight: tidy means decided. */
export function tiltOf(id: string): number {
  const turn = numbersFrom(id)() * 2 - 1;
  const least = 0.5;
  return Number((Math.sign(turn || 1) * (least + Math.abs(turn) * (1.8 - least))).toFixed(2));
}
