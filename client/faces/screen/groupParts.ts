/** A group in parts of at most `most` notes, as even as they come: no page ends with a single note left over. */
export function groupParts<T>(notes: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(notes.length / most));
  const size = Math.ceil(notes.length / count);
  return Array.from({ length: count }, (_, part) => notes.slice(part * size, (part + 1) * size));
}
