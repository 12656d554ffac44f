import { seededRandom } from '#shared/testing/seededRandom.ts';

/** One note carried once by one person: by number, so that any product can replay it. */
export interface Drag {
  readonly by: number;
  readonly note: number;
  /** The group it is let go over. */
  readonly to: number;
  /** When it is taken, ms after the start, and for how long it is carried. */
  readonly at: number;
  readonly lasts: number;
}

/** How so many hands carry notes for a while; `lasts`: how long a note is carried, on average, ms. */
export interface Hands {
  readonly draggers: number;
  readonly forMs: number;
  readonly lasts: number;
}

/** The drags of everybody, recorded by seed, in the order they begin. Nobody carries two notes, no note has two hands. */
export function recordDrags(
  seed: number,
  { draggers, forMs, lasts }: Hands,
  size: { notes: number; groups: number },
): Drag[] {
  const random = seededRandom(seed + 2);
  const drags: Drag[] = [];
  for (let by = 0; by < draggers; by++) {
    // Hands do not start together.
    let at = random() * lasts;
    while (at < forMs) {
      const long = lasts * (0.5 + random());
      // Each has notes of their own to reach for, all over the wall.
      const note = by + draggers * Math.floor((random() * size.notes) / draggers);
      drags.push({ by, note, to: Math.floor(random() * size.groups), at, lasts: long });
      at += long + lasts * 0.05;
    }
  }
  return drags.sort((a, b) => a.at - b.at);
}
