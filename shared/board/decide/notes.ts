import type { Open } from '../../model/board.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import { get, ids } from '../../model/records.ts';
import type { Note } from '../../model/note.ts';
import { textProblem } from '../../model/text.ts';
import { LIMITS } from '../../rules/limits.ts';
import { mergeWords } from '../../rules/mergeWords.ts';
import { byOrder, orderBehind } from '../../rules/order.ts';
import { mayLead, mayMove, takesPart } from '../../rules/permissions.ts';
import { current, isWallLocked, promptOf } from '../../rules/phases.ts';
import { laneOf, notesIn } from '../../rules/wall.ts';
import { type Deciders, done, refuse } from './decision.ts';

/** Whether the wall of the running stage takes words now: from its reveal on, but not while a vote is open. */
function wallRefuses(open: Open): Refusal | null {
  if (isWallLocked(open)) return 'wallLocked';
  const { kind } = current(open).phase;
  return kind === 'solo' || kind === 'elect' ? 'wrongPhase' : null;
}

export const notes: Deciders<'note.add' | 'note.edit' | 'note.remove' | 'note.move' | 'note.sign'> = {
  'note.add': ({ open, mine }, me, { note: id, prompt, text }) => {
    const found = promptOf(open, prompt);
    if (!found) return refuse('gone');
    if (!takesPart(open, me) && !mayLead(open, me)) return refuse('notAllowed');
    if (found.stage.id !== current(open).stage.id) return refuse('wrongPhase');
    const closed = wallRefuses(open);
    if (closed) return refuse(closed);
    const problem = textProblem(text, 'note');
    if (problem) return refuse(problem);
    if (get(open.notes, id)) return refuse('taken');
    const mineSoFar = ids(mine.drafts).length + ids(mine.notes).length;
    if (mineSoFar >= LIMITS.notesPerMember || ids(open.notes).length >= LIMITS.notesPerBoard) return refuse('tooMany');
    const author = open.settings.authors === 'shown' ? me : null;
    const order = orderBehind(laneOf(open, prompt), 'last');
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
    const closed = wallRefuses(open);
    if (closed) return refuse(closed);
    const problem = textProblem(text, 'note');
    if (problem) return refuse(problem);
    const merged = mergeWords(base, text, note.text);
    if (merged.text === note.text && merged.overlap === null) return done();
    // Two merged edits may be longer than one may be: then both stay, one below the other.
    const overlap = merged.overlap ?? (textProblem(merged.text, 'note') ? text : null);
    if (overlap === null) return done({ type: 'noteEdited', note: id, text: merged.text });
    if (get(open.notes, spare)) return refuse('taken');
    const beside = note.group ? notesIn(open, note.group) : laneOf(open, note.prompt);
    const below: Note = { ...note, id: spare, text: overlap, order: orderBehind(beside, id) };
    return done({ type: 'noteWritten', member: me, note: below });
  },

  'note.remove': ({ open, mine }, me, { note: id }) => {
    if (!get(open.notes, id)) return done();
    if (!get(mine.notes, id) && !mayLead(open, me)) return refuse('notYours');
    const closed = wallRefuses(open);
    return closed ? refuse(closed) : done({ type: 'noteRemoved', note: id });
  },

  'note.move': ({ open }, me, { note: id, group, after }) => {
    const refusal = mayMove(open, me);
    if (refusal) return refuse(refusal);
    const note = get(open.notes, id);
    if (!note || note.stage !== current(open).stage.id) return refuse('gone');
    if (group && get(open.groups, group)?.stage !== note.stage) return refuse('gone');
    if (after === id) return done();
    const siblings = (group ? notesIn(open, group) : laneOf(open, note.prompt)).filter((other) => other.id !== id);
    if (isAlreadyThere(note, group, siblings, after)) return done();
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

function isAlreadyThere(note: Note, group: Note['group'], siblings: readonly Note[], after: string | null): boolean {
  if (note.group !== group) return false;
  const order = [...siblings, note].sort(byOrder).map(({ id }): string => id);
  const at = order.indexOf(note.id);
  return (order[at - 1] ?? null) === after;
}
