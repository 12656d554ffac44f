import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementId } from '../model/ids.ts';
import type { StatementBox } from '../model/statement.ts';
import { linesUnder, subtree } from '../rules/statements.ts';
import { openBoard, refused } from '../testing/board.ts';

function aligning(changes = {}) {
  const board = openBoard(changes);
  const ana = board.join('Ana');
  const ben = board.join('Ben');
  board.goto('vision.align');
  const box = (of: StatementBox = 'vision', parent: StatementId | null = null): string =>
    linesUnder(board.open, of, parent)
      .map(({ id, text }) => text + (linesUnder(board.open, of, id).length ? `(${box(of, id)})` : ''))
      .join(' ');
  const move = (
    statement: StatementId,
    parent: StatementId | null,
    after: StatementId | null | 'last' = 'last',
    to: StatementBox = 'vision',
  ) => board.act(ana, 'statement.move', { statement, box: to, parent, after });
  return { board, ana, ben, box, move };
}

describe('lines', () => {
  it('[ALIGN-1] are written into the boxes of the running stage, in order', () => {
    const { board, ana, ben, box } = aligning();
    const first = board.line(ana, 'vision', 'first');
    board.line(ben, 'vision', 'last');
    const statement = board.id<StatementId>('line');
    board.act(ben, 'statement.add', {
      statement,
      box: 'vision',
      text: 'between',
      parent: null,
      after: first,
      from: null,
    });
    expect(box()).toBe('first between last');
    board.act(ana, 'statement.edit', {
      statement,
      text: 'middle',
      base: 'between',
      spare: board.id<StatementId>('line'),
    });
    board.act(ana, 'statement.remove', { statement: first });
    board.act(ben, 'statement.remove', { statement: first });
    expect(box()).toBe('middle last');
    expect(refused(() => board.line(ana, 'how', 'elsewhere'))).toBe('wrongPhase');
    expect(refused(() => board.line(ana, 'vision', ''))).toBe('empty');
    expect(refused(() => board.line(ana, 'vision', 'x', first))).toBe('gone');
    const edit = { statement: first, text: 'x', base: '', spare: board.id<StatementId>('line') };
    expect(refused(() => board.act(ana, 'statement.edit', edit))).toBe('gone');
    expect(
      refused(() => board.act(ana, 'statement.move', { statement: first, box: 'vision', parent: null, after: null })),
    ).toBe('gone');
  });

  it('[ALIGN-1] are for whoever leads when locked, any time and in any box, also when finished', () => {
    const { board, ana, ben } = aligning({ aligners: 'facilitator' });
    expect(refused(() => board.line(ana, 'vision', 'x'))).toBe('alignersLocked');
    board.step('tray.give', { member: ben, tray: true });
    board.line(ben, 'how', 'x');
    board.goto('measures.solo');
    board.line(board.facilitator, 'vision', 'y');
    expect(refused(() => board.line(ana, 'vision', 'x'))).toBe('wrongPhase');
    board.step('board.finish', {});
    board.line(board.facilitator, 'vision', 'corrected');
    expect(refused(() => board.line(ana, 'vision', 'x'))).toBe('finished');
  });

  it('[ALIGN-1] answer "which force can we weaken?" in talk', () => {
    const { board, ana } = aligning();
    board.goto('force-field.talk');
    board.line(ana, 'weaken', 'Too little time');
    expect(refused(() => board.line(ana, 'vision', 'x'))).toBe('wrongPhase');
  });

  it('[IDS-3] an edit that is handed back makes no more lines than there may be', () => {
    const { board, ana } = aligning();
    const one = board.line(ana, 'vision', 'one');
    const full = Object.fromEntries(
      Array.from({ length: 2000 }, (_, n) => [`l${n}`, { ...board.open.statements[one]!, id: `l${n}` }]),
    );
    board.state = {
      ...board.state,
      open: { ...board.open, statements: { ...full, [one]: board.open.statements[one]! } as never },
    };
    const edit = { statement: one, text: 'mine', base: 'other', spare: board.id<StatementId>('line') };
    expect(refused(() => board.act(ana, 'statement.edit', edit))).toBe('tooMany');
    expect(refused(() => board.line(ana, 'vision', 'more'))).toBe('tooMany');
  });
});

describe('nesting', () => {
  it('[ALIGN-2] goes three levels deep', () => {
    const { board, ana, box, move } = aligning();
    const a = board.line(ana, 'vision', 'a');
    const b = board.line(ana, 'vision', 'b', a);
    const c = board.line(ana, 'vision', 'c', b);
    expect(box()).toBe('a(b(c))');
    expect(refused(() => board.line(ana, 'vision', 'd', c))).toBe('tooDeep');
    const d = board.line(ana, 'vision', 'd');
    expect(refused(() => move(d, c))).toBe('tooDeep');
    expect(refused(() => move(b, d, 'last', 'importance'))).toBe('gone');
    move(b, d);
    expect(box()).toBe('a d(b(c))');
    expect(refused(() => move(d, a))).toBe('tooDeep');
    move(b, null, a);
    expect(box()).toBe('a b(c) d');
  });

  it('[ALIGN-2] never goes into itself', () => {
    const { board, ana, move } = aligning();
    const a = board.line(ana, 'vision', 'a');
    const b = board.line(ana, 'vision', 'b', a);
    expect(refused(() => move(a, a))).toBe('intoItself');
    expect(refused(() => move(a, b))).toBe('intoItself');
  });

  it('[ALIGN-2] moves to another box and goes with what is under it', () => {
    const { board, ana, box, move } = aligning();
    const a = board.line(ana, 'vision', 'a');
    board.line(ana, 'vision', 'c', board.line(ana, 'vision', 'b', a));
    move(a, null, null, 'importance');
    expect([box(), box('importance')]).toEqual(['', 'a(b(c))']);
    expect(subtree(board.open, board.open.statements[a]!)).toHaveLength(3);
    board.act(ana, 'statement.remove', { statement: a });
    expect(board.open.statements).toEqual({});
    board.step('undo', {}, ana);
    expect(box('importance')).toBe('a(b(c))');
  });

  it('[ACT-1] a line that already lies there stays untouched', () => {
    const { board, ana, move } = aligning();
    const a = board.line(ana, 'vision', 'a');
    const b = board.line(ana, 'vision', 'b');
    const before = board.open.statements;
    move(a, null, null);
    move(b, null, a);
    move(b, null, 'last');
    move(b, null, b);
    expect(board.open.statements).toBe(before);
  });
});

describe('two at once', () => {
  const words = fc.uniqueArray(fc.constantFrom('we', 'share', 'learn', 'teach', 'often', 'here', 'now'), {
    minLength: 1,
    maxLength: 6,
  });
  const sentence = words.map((all) => all.join(' '));

  it('[ALIGN-3] lose no word: each word somebody wrote stands in the line or directly below', () => {
    fc.assert(
      fc.property(sentence, sentence, sentence, (base, hers, his) => {
        const { board, ana, ben } = aligning();
        const statement = board.line(ana, 'vision', base);
        board.line(ana, 'vision', 'at the end');
        board.act(ana, 'statement.edit', { statement, text: hers, base, spare: board.id<StatementId>('line') });
        board.act(ben, 'statement.edit', { statement, text: his, base, spare: board.id<StatementId>('line') });
        const lines = linesUnder(board.open, 'vision', null).map(({ text }) => text);
        expect(lines.at(-1)).toBe('at the end');
        const kept = lines.slice(0, -1).join(' ').split(' ');
        for (const word of [...hers.split(' '), ...his.split(' ')])
          if (!base.split(' ').includes(word)) expect(kept).toContain(word);
      }),
      { numRuns: 300 },
    );
  });

  it('[ALIGN-3] keep the nesting of what they edited', () => {
    const { board, ana, ben, box } = aligning();
    const parent = board.line(ana, 'vision', 'parent');
    const statement = board.line(ana, 'vision', 'we share', parent);
    board.act(ana, 'statement.edit', {
      statement,
      text: 'we learn',
      base: 'we share',
      spare: board.id<StatementId>('line'),
    });
    board.act(ben, 'statement.edit', {
      statement,
      text: 'we teach',
      base: 'we share',
      spare: board.id<StatementId>('line'),
    });
    expect(box()).toBe('parent(we learn we teach)');
  });
});

describe('"is this it?"', () => {
  it('[ALIGN-4] shows counts once closed, and nothing of who said what', () => {
    const { board, ana, ben } = aligning();
    board.step('check.open', { box: 'vision' });
    const { check } = board.open;
    const id = check.status === 'open' ? check.id : '';
    const before = board.part;
    board.act(ana, 'check.answer', { check: id, up: true });
    board.act(ana, 'check.answer', { check: id, up: false });
    expect({ ...board.part, progress: before.progress }).toEqual(before);
    board.act(ben, 'check.answer', { check: id, up: false });
    expect(board.part.progress.answered).toBe(2);
    expect(refused(() => board.act(board.facilitator, 'check.answer', { check: id, up: true }))).toBe('notAllowed');
    board.step('check.close', {});
    expect(board.open.check).toMatchObject({ status: 'closed', up: 0, down: 2 });
    expect(refused(() => board.step('check.close', {}))).toBe('alreadyDone');
    expect(refused(() => board.act(ana, 'check.answer', { check: id, up: true }))).toBe('voteClosed');
  });

  it('[ALIGN-4] is asked about the boxes of the stage, and ends with the phase', () => {
    const { board } = aligning();
    expect(refused(() => board.step('check.open', { box: 'how' }))).toBe('wrongPhase');
    board.step('check.open', { box: 'importance' });
    board.next();
    expect(board.open.check).toEqual({ status: 'none' });
    expect(refused(() => board.step('check.open', { box: 'how' }))).toBe('wrongPhase');
  });
});
