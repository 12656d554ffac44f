import { describe, expect, it } from 'vitest';
import { pagesOf, shownPage } from './screenPages.ts';

const sized = (item: string, width: number, height: number) => ({ item, width, height });

describe('pagesOf', () => {
  const page = { width: 10, height: 10 };

  it('fills rows, then pages, in order', () => {
    const things = ['a', 'b', 'c', 'd', 'e'].map((item) => sized(item, 5, 5));
    expect(pagesOf(things, page)).toEqual([['a', 'b', 'c', 'd'], ['e']]);
  });

  it('counts the highest of a row', () => {
    expect(pagesOf([sized('a', 5, 3), sized('b', 5, 8), sized('c', 5, 4)], page)).toEqual([['a', 'b'], ['c']]);
  });

  it('gives what is too large a page of its own, and splits nothing', () => {
    expect(pagesOf([sized('a', 5, 5), sized('b', 20, 30), sized('c', 5, 5)], page)).toEqual([['a'], ['b'], ['c']]);
  });

  it('has no page for nothing', () => {
    expect(pagesOf([], page)).toEqual([]);
  });
});

it('shows the last page when the wanted one is gone', () => {
  expect([shownPage(0, 3), shownPage(5, 3), shownPage(2, 0)]).toEqual([0, 2, 0]);
});
