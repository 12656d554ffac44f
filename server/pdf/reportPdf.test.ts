import { afterAll, describe, expect, it } from 'vitest';
import { boardReport } from '#shared/report/boardReport.ts';
import type { Report, ReportBlock } from '#shared/report/report.ts';
import { fullBootstrap, fullLeanCoffee } from '#shared/testing/reportedBoard.ts';
import { sayFor } from '../http/sentences.ts';
import { createPdfPress } from './pdfPress.ts';
import { plain, type ReadPdf, readPdf } from './testing/readPdf.ts';

const SLOW = 120_000;
const press = createPdfPress({ timeoutMs: SLOW });
afterAll(() => press.close());

const reportOf = (make: typeof fullBootstrap, language: 'en' | 'fr' = 'en') => {
  const { board, written } = make();
  return { report: boardReport(board.part, sayFor(language), language), written };
};
const print = async (report: Report): Promise<ReadPdf & { text: string }> => {
  const pdf = await readPdf((await press.report(report)).bytes);
  return { ...pdf, text: pdf.pages.map((page) => page.text).join(' ') };
};
const missing = (text: string, texts: readonly string[]) => texts.filter((one) => !text.includes(plain(one)));
const withBlocks = (report: Report, blocks: readonly ReportBlock[]): Report => ({
  ...report,
  sections: [{ title: 'Wall', drawsForces: false, blocks }],
});

describe('the report as a PDF', { timeout: SLOW }, () => {
  it('[REPORT-9] holds every note, group, line, takeaway, action and tally, under headings, with a linked table of contents', async () => {
    const { report, written } = reportOf(fullBootstrap);
    const { pages, text, info } = await print(report);
    for (const [kind, texts] of Object.entries(written)) expect(missing(text, texts), kind).toEqual([]);
    const tallies = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'counts' ? block.rows.map((row) => `${row.text} ${row.written}`) : [])),
    );
    expect(tallies).toHaveLength(5);
    expect(missing(text, tallies)).toEqual([]);
    const [cover, canvas] = pages;
    expect(cover?.headings).toEqual(['H1 Test Kitchen', 'H2 Contents']);
    expect(cover?.links).toBe(1 + report.sections.length);
    expect(cover?.text).toContain(report.notice);
    expect(canvas?.headings.slice(0, 3)).toEqual(['H1 The canvas', 'H2 Test Kitchen', 'H3 Vision / Mission']);
    expect([canvas?.width, canvas?.height]).toEqual([841.89, 595.28]);
    const titles = pages.slice(1).flatMap((page) => page.headings.filter((title) => title.startsWith('H1 ')));
    expect(titles).toEqual(['H1 The canvas', ...report.sections.map(({ title }) => `H1 ${title}`)]);
    expect(info).toMatchObject({ Title: 'Test Kitchen', Language: 'en', CreationDate: 'D:20261121000000Z' });
  });

  it('[REPORT-9] reads in the order of the report', async () => {
    const { report } = reportOf(fullLeanCoffee);
    const { text } = await print(report);
    let from = 0;
    for (const { title, blocks } of report.sections) {
      const said = blocks.flatMap((block) => (block.kind === 'heading' || block.kind === 'text' ? [block.text] : []));
      for (const words of [title, ...said]) {
        const at = text.indexOf(plain(words), from);
        expect(at, words).toBeGreaterThanOrEqual(from);
        from = at;
      }
    }
  });

  it('[REPORT-10] has the same bytes for the same content, whichever press prints it', async () => {
    const other = createPdfPress({ timeoutMs: SLOW });
    const [a, b] = await Promise.all([
      press.report(reportOf(fullLeanCoffee).report),
      other.report(reportOf(fullLeanCoffee).report),
    ]);
    expect(Buffer.compare(a.bytes, b.bytes)).toBe(0);
    await other.close();
  });

  it('speaks the language of the board', async () => {
    const { report } = reportOf(fullLeanCoffee, 'fr');
    const { text } = await print({ ...report, language: 'fr' });
    expect(text).toContain('Sommaire');
    expect(text).not.toContain('Contents');
  });

  it('prints a wall of hundreds of notes whole, and hostile text as text', async () => {
    const { report } = reportOf(fullLeanCoffee);
    const note = (text: string) => ({ text, tint: 'sky' as const, about: '2 dots' });
    const hostile = ['#panic()', '= Heading', 'lone \ud800 surrogate', 'nul \0 here', '*b* _i_ <l> @ref', '$x$'];
    const many = Array.from({ length: 400 }, (_, i) => `Note ${i} says what somebody thought, end ${i}.`);
    const word = 'x'.repeat(300);
    const { text, pages } = await print(
      withBlocks({ ...report, name: '#panic("x")', notice: '#n()' }, [
        { kind: 'notes', notes: [...hostile, ...many, word].map(note) },
        { kind: 'table', head: ['a', 'b', 'c', 'd', 'e'], rows: [['#t()', word, '', 'd', 'مرحبا']] },
        { kind: 'counts', rows: [{ text: '#c()', n: 0, written: '0' }] },
        { kind: 'lines', lines: [] },
        { kind: 'notes', notes: [] },
      ]),
    );
    expect(missing(text, many)).toEqual([]);
    expect(
      missing(text, ['#panic()', '= Heading', 'nul here', '*b* _i_ <l> @ref', '$x$', '#t()', '#c()', '#n()']),
    ).toEqual([]);
    expect(text.replaceAll(' ', '')).toContain(word);
    for (const page of pages) expect(page.right).toBeLessThanOrEqual(540);
  });
});
