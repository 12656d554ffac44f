import type { Note } from '../../model/note.ts';
import { count, get } from '../../model/records.ts';
import { textProblem } from '../../model/text.ts';
import { LIMITS } from '../../rules/limits.ts';
import { orderBehind } from '../../rules/order.ts';
import { current, isOpenSolo, isReached, isRevealed, isWallLocked, promptOf } from '../../rules/phases.ts';
import { besides, heldBy, isTaken } from '../../rules/wall.ts';
import { type Deciders, done, refuse } from './decision.ts';

export const drafts: Deciders<'draft.put' | 'draft.drop' | 'draft.share' | 'done.set'> = {
  'draft.put': ({ open, mine }, me, { draft, prompt, text }) => {
    const found = promptOf(open, prompt);
    if (!found) return refuse('gone');
    if (!isReached(open, found.stage)) return refuse('wrongPhase');
    const problem = textProblem(text, 'note');
    if (problem) return refuse(problem);
    const before = get(mine.drafts, draft);
    if (!before && heldBy(open, mine) >= LIMITS.notesPerMember) return refuse('tooMany');
    if (before?.text === text && before.prompt === prompt) return done();
    // What was announced above the composer when it was first written goes on holding for it.
    const named = before?.named ?? open.settings.authors === 'shown';
    return done({ type: 'draftKept', member: me, draft: { id: draft, stage: found.stage.id, prompt, text, named } });
  },

  'draft.drop': ({ mine }, me, { draft }) =>
    get(mine.drafts, draft) ? done({ type: 'draftDropped', member: me, draft }) : done(),

  'draft.share': ({ open, mine }, me, { draft, note: id }) => {
    const own = get(mine.drafts, draft);
    if (!own) return refuse('gone');
    const found = promptOf(open, own.prompt);
    if (!found || !isRevealed(open, found.stage)) return refuse('wrongPhase');
    const { phase, stage } = current(open);
    const isSolo = phase.kind === 'solo' && !isOpenSolo(open, phase);
    if (isSolo && stage.id === own.stage) return refuse('wrongPhase');
    if (isWallLocked(open)) return refuse('wallLocked');
    if (isTaken(open, id)) return refuse('taken');
    if (count(open.notes) >= LIMITS.notesPerBoard) return refuse('tooMany');
    const note: Note = {
      id,
      stage: own.stage,
      prompt: own.prompt,
      text: own.text,
      group: null,
      order: orderBehind(besides(open, null, own.prompt), 'last'),
      author: own.named ? me : null,
    };
    return done({ type: 'draftDropped', member: me, draft }, { type: 'noteWritten', member: me, note });
  },

  'done.set': ({ open, mine }, me, { done: isDone, at }) => {
    if (at !== open.walk.step) return refuse('wrongPhase');
    const doneAt = isDone ? at : null;
    return mine.doneAt === doneAt ? done() : done({ type: 'doneSet', member: me, at: doneAt });
  },
};
