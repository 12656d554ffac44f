import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberId, NoteId } from '../model/ids.ts';
import { openBoard } from '../testing/board.ts';
import { isPublicChange, publicPart } from './publicPart.ts';

describe('publicPart', () => {
  it('[SOLO-1] never holds the text, id or author of a draft, whatever is written and dropped', () => {
    const writing = fc.record({
      who: fc.nat(2),
      prompt: fc.constantFrom('vision', 'reach', 'importance'),
      drop: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(writing, { maxLength: 12 }), (writings) => {
        const board = openBoard();
        const people = ['Ana', 'Ben', 'Cleo'].map((name) => board.join(name));
        board.start();
        const drafts = writings.map(({ who, prompt, drop }, n) => {
          const draft = board.draft(people[who]!, prompt, `secret ${n}`);
          if (drop) board.act(people[who]!, 'draft.drop', { draft });
          return draft;
        });
        const shown = JSON.stringify(board.part);
        expect(shown).not.toContain('secret');
        for (const draft of drafts) expect(shown).not.toContain(`"${draft}"`);
      }),
      { numRuns: 60 },
    );
  });

  it('[SHARE-2] [VOTE-3] never tells who wrote or voted what: swapping two people changes nothing', () => {
    const shownWhen = (swap: boolean) => {
      const board = openBoard();
      const [one, two] = ['Ana', 'Ben'].map((name) => board.join(name)) as [MemberId, MemberId];
      const [ana, ben] = swap ? [two, one] : [one, two];
      board.goto('vision.cluster');
      const a = board.note(ana, 'vision', 'a');
      const b = board.note(ben, 'vision', 'b');
      board.next();
      board.act(ana, 'dots.place', { target: a, dots: 3 });
      board.act(ben, 'dots.place', { target: b, dots: 1 });
      board.next();
      return board.part;
    };
    expect(shownWhen(true)).toEqual(shownWhen(false));
  });

  it('[VOTE-3] holds no ballot, weight or vote of the election before its end', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    board.goto('force-field.cluster');
    const force = board.note(ana, 'slows', 'x');
    board.next();
    const open = JSON.stringify(board.part);
    board.act(ana, 'weight.set', { target: force, weight: 3 });
    expect(JSON.stringify(board.part)).toBe(open);
    board.goto('naming.elect');
    board.act(ana, 'candidate.stand', { words: '' });
    board.step('election.open', {});
    board.act(ana, 'election.choose', { round: 1, choice: 'yes' });
    expect(JSON.stringify(board.part)).not.toMatch(/"yes"|choice"|ballots|token|seed/);
  });

  it('[SOLO-1] lets nothing through that is not named: a new field of the state stays inside', () => {
    const { state } = openBoard();
    const grown = { ...state, open: { ...state.open, novelty: 'inside' }, secret: 'inside' };
    expect(JSON.stringify(publicPart(grown))).not.toContain('inside');
  });
});

describe('isPublicChange', () => {
  it('[WINDOW-4] is told by what everybody may see, and by nothing else', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    board.start();
    const changes = (run: () => void) => {
      const before = board.part;
      run();
      return isPublicChange(before, board.part);
    };
    expect(changes(() => board.draft(ana, 'vision', 'first: one more has written'))).toBe(true);
    expect(changes(() => board.draft(ana, 'vision', 'second'))).toBe(false);
    expect(changes(() => board.writing(ana))).toBe(true);
    expect(changes(() => board.next())).toBe(true);
    const note = board.note(ana, 'vision', 'x');
    expect(changes(() => board.act(ana, 'note.sign', { note, signed: false }))).toBe(false);
    expect(changes(() => board.act(ana, 'note.sign', { note, signed: true }))).toBe(true);
    expect(changes(() => board.step('settings.change', { door: 'open' }))).toBe(false);
    expect(changes(() => board.step('focus.set', { ...board.open.focus, page: 0 }))).toBe(false);
    expect(changes(() => board.step('member.letBackIn', { member: ana, key: 'k'.repeat(24) }))).toBe(false);
    expect(changes(() => board.act(ana, 'note.remove', { note: 'gone' as NoteId }))).toBe(false);
  });
});
