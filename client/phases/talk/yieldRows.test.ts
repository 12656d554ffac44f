import { describe, expect, it } from 'vitest';
import { type Typing, type YieldRows, yieldRows } from './yieldRows.ts';

interface Line {
  readonly id: string;
}
const lines = (ids: string): readonly Line[] => [...ids].map((id) => ({ id }));
const typing = (since: string, item: string | null): Typing<Line> => ({
  item: item === null ? null : { id: item },
  what: 'text',
  since: lines(since),
});
const shown = ({ above, below }: YieldRows<Line>) => [above, below].map((rows) => rows.map(told).join(' ')).join(' | ');
const told = ({ item, state }: YieldRows<Line>['above'][number]) =>
  state === 'here' ? item.id : `${item.id}:${state}`;

describe('the rows of a list of yields', () => {
  it('are as they are while nobody types', () => {
    expect(shown(yieldRows(lines('abc'), null, undefined))).toBe('a b c | ');
  });

  it('what comes while one writes a new line comes below it, what goes leaves its place', () => {
    expect(shown(yieldRows(lines('xacy'), typing('abc', null), undefined))).toBe('a b:gone c | x y');
  });

  it('what comes while one changes a line comes behind the others', () => {
    expect(shown(yieldRows(lines('xab'), typing('ab', 'b'), { id: 'b' }))).toBe('a b x | ');
  });

  it('the line one changes stays when it is removed, and when the talk goes on', () => {
    expect(shown(yieldRows(lines('a'), typing('ab', 'b'), undefined))).toBe('a b:gone | ');
    expect(shown(yieldRows(lines('m'), typing('', 'b'), { id: 'b' }))).toBe('m b:elsewhere | ');
    expect(shown(yieldRows(lines('m'), typing('', 'b'), undefined))).toBe('m b:gone | ');
  });
});
