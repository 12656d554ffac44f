import { diff3Merge } from 'node-diff3';

/** Words and the blanks between them, so that joining gives the text back. */
const split = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

export interface Merged {
  readonly text: string;
  /** My whole version, where it overlapped with theirs: it is kept beside, not dropped. */
  readonly overlap: string | null;
}

/**
 * Merges two edits of one text by words. Where both changed the same words, theirs stays and mine is handed back
 * whole, to be put directly below, unless theirs already has every word that I added: so an edit that comes again
 * (folded over a text that holds it) changes nothing.
 */
export function mergeWords(base: string, mine: string, theirs: string): Merged {
  if (theirs === base || theirs === mine) return { text: mine, overlap: null };
  if (mine === base) return { text: theirs, overlap: null };
  const regions = diff3Merge(split(mine), split(base), split(theirs), { excludeFalseConflicts: true });
  if (regions.some((region) => region.conflict))
    return { text: theirs, overlap: holds(theirs, base, mine) ? null : mine };
  return { text: regions.flatMap((region) => region.ok ?? []).join(''), overlap: null };
}

/** Whether `text` has every word of `mine` that `base` had not. */
function holds(text: string, base: string, mine: string): boolean {
  const known = new Set([...split(base), ...split(text)]);
  return split(mine).every((word) => known.has(word));
}
