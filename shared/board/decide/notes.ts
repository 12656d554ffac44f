import type { Mine, Open } from '../../model/board.ts';
import type { NoteId } from '../../model/ids.ts';
import type { Note } from '../../model/note.ts';
import { count, get } from '../../model/records.ts';
import { textProblem } from '../../model/text.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import { isTalkedAbout } from '../../rules/carryTopic.ts';
import { editWords } from '../../rules/editWords.ts';
import { LIMITS } from '../../rules/limits.ts';
import { isBehind, orderBehind } from '../../rules/order.ts';
import { mayLead, mayMove, mayWrite } from '../../rules/permissions.ts';
import { current, promptOf } from '../../rules/phases.ts';
import { besides, heldBy, isTaken, notesIn } from '../../rules/wall.ts';
import { type Deciders, done, refuse } from './decision.ts';

/** Whether one more note of `me` with this id fits on the board. */
function roomRefuses(open: Open, mine: Mine, id: NoteId): Refusal | null {
  if (isTaken(open, id)) return 'taken';
  return heldBy(open, mine) >= LIMITS.notesPerMember || count(open.notes) >= LIMITS.notesPerBoard ? 'tooMany' : null;
}

/** Whether removing a note would take a topic away that was talked about. */
function isInMinutes(open: Open, id: NoteId): boolean {
  const group = get(open.notes, id)?.group ?? null;
  if (!group) return isTalkedAbout(open, id);
  return notesIn(open, group).length === 1 && isTalkedAbout(open, group);
}

export const notes: Deciders<'note.add' | 'note.edit' | 'note.remove' | 'note.move' | 'note.sign'> = {
  'note.add': ({ open, mine }, me, { note: id, prompt, text }) => {
    const found = promptOf(open, prompt);
    if (!found) return refuse('gone');
    if (found.stage.id !== current(open).stage.id) return refuse('wrongPhase');
    const closed = mayWrite(open);
    if (closed) return refuse(closed);
    const problem = textProblem(text, 'note');
    if (problem) return refuse(problem);
    const noRoom = roomRefuses(open, mine, id);
    if (noRoom) return refuse(noRoom);
    const author = open.settings.authors === 'shown' ? me : null;
    const order = orderBehind(besides(open, null, prompt), 'last');
    return done({
      type: 'noteWritten',
      member: me,
      note: { id, stage: found.stage.id, prompt, text, group: null, order, author },
    });
  },

  'note.edit': ({ open, mine }, me, { note: id, text, base, spare }) => {
    const note = get(open.notes, id);
    if (!note) return refuse('gone');
    if (!get(mine.notes, id)) return refuse('notYours');
    const closed = mayWrite(open);
    if (closed) return refuse(closed);
    const edited = editWords({ text, base }, note.text, 'note');
    if (edited.is === 'refused') return refuse(edited.problem);
    if (edited.is === 'unchanged') return done();
    if (edited.is === 'merged') return done({ type: 'noteEdited', note: id, text: edited.text });
    const noRoom = roomRefuses(open, mine, spare);
    if (noRoom) return refuse(noRoom);
    const order = orderBehind(besides(open, note.group, note.prompt), id);
    const below: Note = { ...note, id: spare, text: edited.text, order };
    return done({ type: 'noteWritten', member: me, note: below });
  },

  'note.remove': ({ open, mine }, me, { note: id }) => {
    if (!get(open.notes, id)) return done();
    if (!get(mine.notes, id) && !mayLead(open, me)) return refuse('notYours');
    const closed = mayWrite(open);
    if (closed) return refuse(closed);
    return isInMinutes(open, id) ? refuse('inMinutes') : done({ type: 'noteRemoved', note: id });
  },

  'note.move': ({ open }, me, { note: id, group, after }) => {
    const refusal = mayMove(open, me);
    if (refusal) return refuse(refusal);
    const note = get(open.notes, id);
    if (!note || note.stage !== current(open).stage.id) return refuse('gone');
    if (group && get(open.groups, group)?.stage !== note.stage) return refuse('gone');
    if (after === id) return done();
    const siblings = besides(open, group, note.prompt).filter((other) => other.id !== id);
    if (note.group === group && isBehind(note.order, siblings, after)) return done();
    return done({ type: 'noteMoved', note: id, group, order: orderBehind(siblings, after) });
  },

  'note.sign': ({ open, mine }, me, { note: id, signed }) => {
    const note = get(open.notes, id);
    if (!note) return refuse('gone');
    if (!get(mine.notes, id)) return refuse('notYours');
    const author = signed ? me : null;
    return note.author === author ? done() : done({ type: 'noteSigned', note: id, author });
  },
};
