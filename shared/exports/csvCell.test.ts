import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../model/text.ts';
import { openBoard } from '../testing/board.ts';
import { NASTY_FORMULAS, NASTY_MARKUP } from '../testing/nastyTexts.ts';
import en from '../words/en.json' with { type: 'json' };
import { sayIn } from '../words/say.ts';
import { csvCell } from './csvCell.ts';
import { notesCsv } from './notesCsv.ts';

/**
 * Cells as a forgiving spreadsheet takes them: a quote opens only at the start of a cell, and whatever stands behind
 * its end belongs to the cell as it is.
 */
function cellsOf(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let state: 'start' | 'quoted' | 'plain' = 'start';
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = '';
    state = 'start';
  };
  for (let i = 0; i < csv.length; i++) {
    const sign = csv[i] ?? '';
    if (state === 'quoted') {
      if (sign !== '"') cell += sign;
      else if (csv[i + 1] === '"') cell += csv[++i];
      else state = 'plain';
    } else if (sign === '"' && state === 'start') state = 'quoted';
    else if (sign === separator) end();
    else if (sign === '\n' || sign === '\r') {
      end();
      if (sign === '\r' && csv[i + 1] === '\n') i++;
      rows.push([]);
    } else {
      cell += sign;
      state = 'plain';
    }
  }
  end();
  return rows;
}

/** Written down a second time, as plainly as can be: what is blank, and what begins a formula. */
function isLive(cell: string): boolean {
  const first = [...cell].find((sign) => !BLANKS.includes(sign)) ?? 'a';
  return '=+-@|%\t\r\0＝＋－＠｜％'.includes(first);
}
const BLANKS = [' ', '\u00a0', '\ufeff', '\u3000', '\u200b', '\u2060', '\u00ad', '\ufe0f', '\u2009', '\u202f'];

const SEPARATORS = [',', ';', '\t'] as const;
const corpus = [...NASTY_FORMULAS, ...NASTY_MARKUP];

describe('a cell', () => {
  it('[EXPORT-5] is nothing a spreadsheet calculates, whatever separator it takes', () => {
    // The corpus bites: unguarded, nearly all of it is live somewhere.
    const bare = (text: string) => `"a","${text.replaceAll('"', '""')}","b"`;
    const lives = (line: string) => SEPARATORS.some((separator) => cellsOf(line, separator).flat().some(isLive));
    expect(NASTY_FORMULAS.filter((text) => !lives(bare(text)))).toEqual([
      '"=1+1"',
      "'=1+1",
      'DDE("cmd";"/C calc";"!A0")A0',
    ]);
    for (const text of corpus) {
      const line = ['a', text, 'b'].map(csvCell).join(',');
      expect([text, lives(line)]).toEqual([text, false]);
    }
  });

  it('[EXPORT-5] is safe, whatever is made up, and holds every word', () => {
    const pieces = [...'=+-@|%\t\r\n\0;,"\' \u00a0\ufeff\u200b＝＋－＠｜％', '1+1', 'a'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const line = ['a', text, 'b'].map(csvCell).join(',');
        for (const separator of SEPARATORS) expect(cellsOf(line, separator).flat().filter(isLive)).toEqual([]);
        const [[, cell = ''] = []] = cellsOf(line, ',');
        expect(cell.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
      }),
      { numRuns: 5_000 },
    );
  });

  it('[EXPORT-5] is left as it is where nothing could be calculated', () => {
    for (const text of ['share what we learn', 'a - b', '50 % of us', 'a@example.org', "it's", 'x = y', 'déjà, vu']) {
      expect(cellsOf(csvCell(text), ',')).toEqual([[text]]);
    }
    expect(csvCell(-2)).toBe('"-2"');
  });
});

it('[EXPORT-5] the table of a board full of formulas holds all of them, and none that is live', () => {
  const texts = corpus.filter((text) => text === cleanText(text) && text !== '');
  const board = openBoard({ authors: 'shown' }, 'lean-coffee', { laws: false });
  const ana = board.join('=Ana;=1+1');
  board.start();
  const written = texts.filter((text) => {
    try {
      board.note(ana, 'topic', text);
      return true;
    } catch {
      return false;
    }
  });
  expect(written.length).toBeGreaterThan(150);
  const csv = notesCsv(board.part, sayIn('en', en));
  for (const separator of SEPARATORS) expect(cellsOf(csv.slice(1), separator).flat().filter(isLive)).toEqual([]);
  const rows = cellsOf(csv.slice(1), ',').filter((row) => row.length > 1);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([12]));
  const plain = (text: string) => text.replaceAll("'", '');
  const found = new Set(rows.map((row) => plain(row[4] ?? '')));
  expect(written.filter((text) => !found.has(plain(text)))).toEqual([]);
});
