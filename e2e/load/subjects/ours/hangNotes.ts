import { inTurns } from '../inTurns.ts';
import { groupId, isFirstOfGroup, noteId, textAfter } from '../note.ts';
import type { OurPerson } from './OurPerson.ts';

const AT_ONCE = 20;

/** Everybody hangs up the note that their acts are about; the first of each group makes the group. */
export async function hangNotes(persons: readonly OurPerson[]): Promise<void> {
  await inTurns(persons.length, AT_ONCE, async (who) => {
    const person = persons[who];
    await person?.must('note.add', { note: noteId(who), prompt: 'vision', text: textAfter(0) });
    if (!isFirstOfGroup(who)) return;
    const anchor = `anchor-${who}`;
    await person?.must('note.add', { note: anchor, prompt: 'vision', text: 'This one stays' });
    await person?.must('group.form', { group: groupId(who), notes: [anchor] });
  });
}
