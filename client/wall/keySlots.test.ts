import { describe, expect, it } from 'vitest';
import type { GroupId, NoteId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import type { PromptId, StageId } from '#shared/templates/template.ts';
import { homeOf, slotsOf, stepGroup, stepSlot } from './keySlots.ts';
import type { Wall } from './wallModel.ts';

const stage = 'vision' as StageId;
const note = (id: string, group: string | null): Note => ({
  id: id as NoteId,
  stage,
  prompt: 'vision' as PromptId,
  text: id,
  group: group as GroupId | null,
  order: id,
  author: null,
});
const wall: Wall = {
  groups: [
    { group: { id: 'g' as GroupId, stage, name: 'G', order: 'a' }, notes: [note('a', 'g'), note('b', 'g')] },
    { group: { id: 'h' as GroupId, stage, name: 'H', order: 'b' }, notes: [note('c', 'h')] },
  ],
  loose: [note('x', null)],
};
const show = (slot: ReturnType<typeof homeOf>) => (slot.to === 'group' ? `${slot.group}:${slot.after}` : slot.to);

describe('slots for the keys', () => {
  const slots = slotsOf(wall, ['b' as NoteId]);

  it('are every place in every group, then the wall, without the note in hand', () => {
    expect(slots.map(show)).toEqual(['g:null', 'g:a', 'h:null', 'h:c', 'wall']);
  });

  it('begin where the note lies', () => {
    expect(show(homeOf(wall, 'b' as NoteId))).toBe('g:a');
    expect(show(homeOf(wall, 'x' as NoteId))).toBe('wall');
  });

  it('are walked one by one, and stop at the ends', () => {
    const home = homeOf(wall, 'b' as NoteId);
    expect(show(stepSlot(slots, home, 1))).toBe('h:null');
    expect(show(stepSlot(slots, { to: 'wall' }, 1))).toBe('wall');
    expect(show(stepSlot(slots, slots[0] as typeof home, -1))).toBe('g:null');
  });

  it('are walked group by group, to the end of each', () => {
    const home = homeOf(wall, 'b' as NoteId);
    expect(show(stepGroup(slots, home, 1))).toBe('h:c');
    expect(show(stepGroup(slots, stepGroup(slots, home, 1), 1))).toBe('wall');
    expect(show(stepGroup(slots, { to: 'wall' }, -1))).toBe('h:c');
  });
});
