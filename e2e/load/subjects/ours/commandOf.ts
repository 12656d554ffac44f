import { groupAfter, isEdit, noteId, textAfter } from '../note.ts';

/** The command that is the act of somebody with this number. */
export function commandOf(who: number, act: number): readonly [type: string, body: object] {
  const note = noteId(who);
  return isEdit(act)
    ? ['note.edit', { note, text: textAfter(act), base: textAfter(act - 1), spare: `${note}-${act}` }]
    : ['note.move', { note, group: groupAfter(who, act), after: null }];
}
