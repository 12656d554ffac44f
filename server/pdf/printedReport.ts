import type { Report, ReportBlock } from '#shared/report/report.ts';
import { printableLine } from './plainWords.ts';
import { printedForceField } from './printedForceField.ts';
import { printedLine, printedLines } from './printedLines.ts';
import { accentOn, canvasContent, type PrintedSheet, pageContent, printed, printedFacts } from './printedSheet.ts';
import type { WritingDirection } from './writingDirection.ts';

/** Turns a report into the data of its pages. Equal reports give equal prints. */
export function printedReport(report: Report): PrintedSheet {
  const page = pageContent(report, 'a4');
  const { logo } = report;
  const canvas = report.canvas && canvasContent({ ...report.canvas.sheet, logo }, 'a4');
  const content = {
    ...canvas,
    ...page,
    logo,
    ...accentOn(report),
    isSection: true,
    kicker: printableLine(report.canvas?.title ?? ''),
    facts: printedFacts(report.facts),
    force: report.forces && printedForceField(report.forces, report.language, page.dir),
    report: {
      kicker: printableLine(report.kicker),
      notice: report.notice === null ? null : printedLine(report.notice, page.dir),
      contents: printableLine(report.contents),
      hasCanvas: canvas !== null,
      sections: report.sections.map(({ title, drawsForces, blocks }) => ({
        title: printableLine(title),
        drawsForces: drawsForces && report.forces !== null,
        blocks: blocks.map((block) => printedBlock(block, page.dir)),
      })),
    },
  };
  return printed('/report.typ', content, report.language, report.missingSigns);
}

/** Only cleaned words may pass: what Typst's JSON reader cannot hold would cost the whole report. */
function printedBlock(block: ReportBlock, page: WritingDirection) {
  const line = (text: string) => printedLine(text, page);
  const { kind } = block;
  switch (kind) {
    case 'heading':
      return { kind, level: block.level, line: line(block.text), about: printableLine(block.about) };
    case 'label':
      return { kind, text: printableLine(block.text) };
    case 'text':
      return { kind, line: line(block.text) };
    case 'question':
      return { kind, tint: block.tint, label: printableLine(block.label), question: printableLine(block.question) };
    case 'notes':
      return {
        kind,
        notes: block.notes.map(({ text, tint, about }) => ({ line: line(text), tint, about: printableLine(about) })),
      };
    case 'lines':
      return { kind, lines: printedLines(block.lines, page) };
    case 'counts':
      return { kind, rows: block.rows.map(({ text, n, written }) => ({ line: line(text), n, written })) };
    case 'table':
      return { kind, head: block.head.map(printableLine), rows: block.rows.map((row) => row.map(line)) };
  }
}
