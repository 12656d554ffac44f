import { describe, expect, it } from 'vitest';
import type { StatementId } from '#shared/model/ids.ts';
import type { Statement } from '#shared/model/statement.ts';
import { type Line, linesOfBox, nest, shift, steadyLines, unnest } from './lines.ts';

const line = (id: string, parent: string | null, order: string, box: Statement['box'] = 'how'): Statement => ({
  id: id as StatementId,
  box,
  text: id,
  parent: parent as StatementId | null,
  order,
  from: null,
});
const records = (...all: Statement[]) => Object.fromEntries(all.map((one) => [one.id, one])) as never;
const all = records(
  line('a', null, 'a0'),
  line('b', null, 'a1'),
  line('b1', 'b', 'a0'),
  line('b2', 'b', 'a1'),
  line('b1x', 'b1', 'a0'),
  line('c', null, 'a2'),
  line('o', null, 'a0', 'vision'),
);
const show = (lines: readonly Line[]) => lines.map(({ statement, depth }) => `${depth}${statement.id}`);
const id = (text: string) => text as StatementId;
const lines = linesOfBox(all, 'how');

describe('lines of a box', () => {
  it('come in reading order with their depth', () => {
    expect(show(lines)).toEqual(['1a', '1b', '2b1', '3b1x', '2b2', '1c']);
  });

  it('keep their identity while nothing changed', () => {
    expect(linesOfBox({ ...(all as object) } as never, 'how', lines)).toBe(lines);
  });

  it('stay where they were while somebody types; new ones come below', () => {
    const now = linesOfBox(records(line('c', null, 'a0'), line('n', null, 'a1'), line('a', null, 'a2')), 'how');
    expect(show(steadyLines([id('a'), id('b'), id('c')], now))).toEqual(['1a', '1c', '1n']);
  });
});

describe('moving a line', () => {
  it('nests under the line above, three levels at most', () => {
    expect(nest(lines, id('c'))).toEqual({ statement: 'c', box: 'how', parent: 'b', after: 'last' });
    expect(nest(lines, id('a'))).toBeNull();
    expect(nest(lines, id('b'))).toBeNull();
    expect(nest(lines, id('b2'))).toEqual({ statement: 'b2', box: 'how', parent: 'b1', after: 'last' });
  });

  it('comes out behind the line it was under', () => {
    expect(unnest(lines, id('b1x'))).toEqual({ statement: 'b1x', box: 'how', parent: 'b', after: 'b1' });
    expect(unnest(lines, id('a'))).toBeNull();
  });

  it('goes up and down among its siblings', () => {
    expect(shift(lines, id('b'), -1)).toEqual({ statement: 'b', box: 'how', parent: null, after: null });
    expect(shift(lines, id('b'), 1)).toEqual({ statement: 'b', box: 'how', parent: null, after: 'c' });
    expect(shift(lines, id('c'), -1)).toEqual({ statement: 'c', box: 'how', parent: null, after: 'a' });
    expect(shift(lines, id('c'), 1)).toBeNull();
    expect(shift(lines, id('b1x'), 1)).toBeNull();
  });
});
