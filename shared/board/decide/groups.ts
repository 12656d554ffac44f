import { count, get } from '../../model/records.ts';
import { nameProblem, textProblem } from '../../model/text.ts';
import { LIMITS } from '../../rules/limits.ts';
import { orderBehind, ordersBehindAll } from '../../rules/order.ts';
import { mayMove } from '../../rules/permissions.ts';
import { current } from '../../rules/phases.ts';
import { groupsOf, isTaken, laneOf, notesIn } from '../../rules/wall.ts';
import type { Placed } from '../events.ts';
import { type Deciders, done, refuse } from './decision.ts';

export const groups: Deciders<'group.form' | 'group.name' | 'group.merge' | 'group.dissolve'> = {
  'group.form': ({ open }, me, { group: id, notes }) => {
    const refusal = mayMove(open, me);
    if (refusal) return refuse(refusal);
    if (isTaken(open, id)) return refuse('taken');
    const { stage } = current(open);
    const chosen = [...new Set(notes)];
    if (chosen.some((note) => get(open.notes, note)?.stage !== stage.id)) return refuse('gone');
    if (count(open.groups) >= LIMITS.groupsPerBoard) return refuse('tooMany');
    const orders = ordersBehindAll([], chosen.length);
    const placed = chosen.map((note, i): Placed => ({ note, order: orders[i] ?? 'a0' }));
    const emptied = groupsOf(open, stage.id).filter((old) =>
      notesIn(open, old.id).every((note) => chosen.includes(note.id)),
    );
    const name = emptied.reduce((names, old) => joinNames(names, old.name), '');
    const group = { id, stage: stage.id, name, order: orderBehind(groupsOf(open, stage.id), 'last') };
    return done({ type: 'groupFormed', group, notes: placed });
  },

  'group.name': ({ open }, me, { group: id, name }) => {
    const group = get(open.groups, id);
    if (!group) return refuse('gone');
    const refusal = mayMove(open, me);
    if (refusal) return refuse(refusal);
    if (group.stage !== current(open).stage.id) return refuse('gone');
    if (name !== '') {
      const problem = nameProblem(name, 'groupName');
      if (problem) return refuse(problem);
    }
    return group.name === name ? done() : done({ type: 'groupNamed', group: id, name });
  },

  'group.merge': ({ open }, me, { from, into }) => {
    const refusal = mayMove(open, me);
    if (refusal) return refuse(refusal);
    if (from === into) return refuse('intoItself');
    const source = get(open.groups, from);
    const target = get(open.groups, into);
    const { stage } = current(open);
    if (source?.stage !== stage.id || target?.stage !== stage.id) return refuse('gone');
    const moving = notesIn(open, from);
    const orders = ordersBehindAll(notesIn(open, into), moving.length);
    const notes = moving.map(({ id }, i): Placed => ({ note: id, order: orders[i] ?? 'a0' }));
    return done({ type: 'groupsMerged', from, into, notes, name: joinNames(target.name, source.name) });
  },

  'group.dissolve': ({ open }, me, { group: id }) => {
    const refusal = mayMove(open, me);
    if (refusal) return refuse(refusal);
    const group = get(open.groups, id);
    if (!group) return done();
    if (group.stage !== current(open).stage.id) return refuse('gone');
    const byPrompt = new Map<string, Placed[]>();
    const notes = notesIn(open, id).map((note): Placed => {
      const earlier = byPrompt.get(note.prompt) ?? [];
      const lane = [
        ...laneOf(open, note.prompt),
        ...earlier.map((placed) => ({ id: placed.note, order: placed.order })),
      ];
      const placed = { note: note.id, order: orderBehind(lane, 'last') };
      byPrompt.set(note.prompt, [...earlier, placed]);
      return placed;
    });
    return done({ type: 'groupDissolved', group: id, notes });
  },
};

/** Nobody's words are dropped: two different names become one, as long as they fit. */
function joinNames(into: string, from: string): string {
  if (from === '' || from === into) return into;
  if (into === '') return from;
  const both = `${into} · ${from}`;
  return textProblem(both, 'groupName') ? into : both;
}
