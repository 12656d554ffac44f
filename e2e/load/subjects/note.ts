import type { Changes } from '../measure/Deliveries.ts';

/** As long as what people write: some 80 characters with the number of the act. */
const WORDS = 'we would meet once a month and show each other what we tried and what broke';
/** So many people share a group. */
const PER_GROUP = 20;

/** The note of one person as the document holds it. The same words and the same size for everybody who is measured. */
export interface LoadNote {
  readonly id: string;
  readonly stage: string;
  readonly prompt: string;
  readonly text: string;
  readonly group: string | null;
  readonly order: string;
  readonly author: null;
}

export const noteId = (who: number): string => `n${who}`;
export const groupId = (who: number): string => `g${Math.floor(who / PER_GROUP)}`;
/** Whoever is the first of a group hangs up a note that stays in it: a group without notes would end. */
export const isFirstOfGroup = (who: number): boolean => who % PER_GROUP === 0;
/** An act with an odd number changes the words, one with an even number moves the note into its group or out of it. */
export const isEdit = (act: number): boolean => act % 2 === 1;
/** The words after an act: they carry the number of the last edit. */
export const textAfter = (act: number): string => `#${act === 0 || isEdit(act) ? act : act - 1} ${WORDS}`;
/** Where the note lies after an act. */
export const groupAfter = (who: number, act: number): string | null =>
  Math.floor(act / 2) % 2 === 1 ? groupId(who) : null;

export const noteAfter = (who: number, act: number): LoadNote => ({
  id: noteId(who),
  stage: 'vision',
  prompt: 'vision',
  text: textAfter(act),
  group: groupAfter(who, act),
  order: `a${act % 10}`,
  author: null,
});

/** Whose note this is; null: nobody's of the load. */
export function whoseNote(id: string): number | null {
  const found = /^n(\d+)$/.exec(id)?.[1];
  return found === undefined ? null : Number(found);
}

/** The number of the last act that a note shows; null: it is none of the load. */
export function actShown(note: unknown): number | null {
  if (typeof note !== 'object' || note === null || !('text' in note) || !('group' in note)) return null;
  const { text, group } = note;
  const stamp = typeof text === 'string' ? /^#(\d+) /.exec(text)?.[1] : undefined;
  if (stamp === undefined) return null;
  const edit = Number(stamp);
  const moves = Math.floor(edit / 2);
  const wasIn = moves % 2 === 1;
  return (group !== null) === wasIn ? edit : edit + 1;
}

export const NO_CHANGES: Changes = [];
