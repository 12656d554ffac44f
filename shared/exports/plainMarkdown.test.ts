import fc from 'fast-check';
import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { textProblem } from '../model/text.ts';
import { openBoard } from '../testing/board.ts';
import { NASTY_FORMULAS, NASTY_MARKUP } from '../testing/nastyTexts.ts';
import en from '../words/en.json' with { type: 'json' };
import { sayIn } from '../words/say.ts';
import { minutesMarkdown } from './minutesMarkdown.ts';
import { plainMarkdown } from './plainMarkdown.ts';
import { report } from './report.ts';
import type { ReportLine, ReportSection } from './reportShape.ts';

const say = sayIn('en', en);
/** CommonMark to the letter, and a dialect that also knows tables, strokes and addresses without brackets. */
const parsers: readonly (readonly [string, Parser])[] = [
  ['CommonMark', new MarkdownIt('commonmark')],
  ['a dialect', new MarkdownIt({ html: true, linkify: true })],
];
const nasty = [...new Set([...NASTY_MARKUP, ...NASTY_FORMULAS])].filter((text) => textProblem(text, 'note') === null);

/** What a reader sees of an inline token, and null if there is anything in it but text and breaks. */
function seen({ children }: Token): string | null {
  const parts = (children ?? []).map(({ type, content }) => {
    if (type === 'text' || type === 'text_special') return content;
    return type === 'hardbreak' ? '\n' : null;
  });
  return parts.includes(null) ? null : parts.join('');
}

/** The text as it should read: its lines, without blank ones and blank ends. */
const readable = (text: string): string =>
  text
    .split(/[\n\u2028\u2029]+/)
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n');

const CONTEXTS: readonly (readonly [string, (text: string) => string, readonly string[]])[] = [
  ['a paragraph', (text) => plainMarkdown(text), ['paragraph_open', 'inline', 'paragraph_close']],
  [
    'a list',
    (text) => `- ${plainMarkdown(text, '  ')}`,
    [
      'bullet_list_open',
      'list_item_open',
      'paragraph_open',
      'inline',
      'paragraph_close',
      'list_item_close',
      'bullet_list_close',
    ],
  ],
  [
    'a heading',
    (text) => `## ${plainMarkdown(text.replace(/\s+/g, ' '))}`,
    ['heading_open', 'inline', 'heading_close'],
  ],
];

describe.each(parsers)('words in Markdown, as %s reads them', (_name, parser) => {
  describe.each(CONTEXTS)('in %s', (context, write, types) => {
    const check = (text: string) => {
      const tokens = parser.parse(write(text), {});
      expect([text, tokens.map(({ type }) => type)]).toEqual([text, types]);
      const [inline] = tokens.filter(({ type }) => type === 'inline');
      const expected = context === 'a heading' ? readable(text.replace(/\s+/g, ' ')) : readable(text);
      expect([text, inline && seen(inline)]).toEqual([text, expected]);
    };

    it('[EXPORT-4] are text and nothing else, whatever is pasted', () => {
      for (const text of nasty) check(text);
    });

    it('[EXPORT-4] are text and nothing else, whatever is made up', () => {
      const pieces = [
        ...'\\`*_[]()<>&~|#$^{}@:/.!-+=;"\'1a \n',
        'www.',
        'http://',
        'a.com',
        '&amp;',
        '<b>',
        '](',
        '    ',
      ];
      const made = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
      fc.assert(
        fc.property(made, (text) => {
          fc.pre(textProblem(text, 'note') === null);
          check(text);
        }),
        { numRuns: 3_000 },
      );
    });
  });

  it('[EXPORT-4] would be markup without our doing', () => {
    const isPlain = (text: string) => {
      const tokens = parser.parse(`- ${text}`, {});
      return tokens.length === 7 && tokens.every((token) => token.type !== 'inline' || seen(token) === readable(text));
    };
    expect(NASTY_MARKUP.filter((text) => !isPlain(text)).length).toBeGreaterThan(45);
  });

  it('[EXPORT-4] leave the minutes as they were laid out', () => {
    const board = openBoard({ authors: 'shown' }, 'lean-coffee', { laws: false });
    const ana = board.join('*Ana* [x](y) <b>');
    board.start();
    for (const text of nasty) board.note(ana, 'topic', text);
    board.goto('topics.discuss');
    board.step('topic.start', { topic: null, at: board.open.walk.step });
    const topic = Object.values(board.open.topics).find(({ status }) => status === 'discussing')?.id ?? null;
    for (const [i, text] of nasty.entries()) {
      const of = i % 2 ? topic : null;
      board.act(ana, 'takeaway.add', { takeaway: board.id('takeaway'), topic: of, text });
      board.act(ana, 'action.add', { action: board.id('action'), topic: of, text, who: '# Ben', by: '2026-12-24' });
    }
    const tokens = parser.parse(minutesMarkdown(board.part, board.now, say), {});
    const kinds = new Set(tokens.map(({ type }) => type.replace(/_(open|close)$/, '')));
    expect([...kinds].sort()).toEqual(['bullet_list', 'heading', 'inline', 'list_item', 'paragraph']);
    expect(tokens.filter((token) => token.type === 'inline' && seen(token) === null)).toEqual([]);
    const { facts, sections } = report(board.part, board.now, say);
    const count = (type: string) => tokens.filter((token) => token.type === type).length;
    expect(count('heading_open')).toBe(1 + headings(sections));
    expect(count('list_item_open')).toBe(items(facts) + inSections(sections));
    expect(count('list_item_open')).toBeGreaterThan(2 * nasty.length);
  });
});

const items = (lines: readonly ReportLine[]): number =>
  lines.reduce((sum, line) => sum + 1 + items(line.lines ?? []), 0);
const headings = (sections: readonly ReportSection[]): number =>
  sections.reduce((sum, section) => sum + 1 + headings(section.sections ?? []), 0);
const inSections = (sections: readonly ReportSection[]): number =>
  sections.reduce((sum, section) => sum + items(section.lines) + inSections(section.sections ?? []), 0);
