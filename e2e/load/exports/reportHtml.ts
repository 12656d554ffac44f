import type { SheetLine } from '#shared/canvas/sheet.ts';
import type { Report, ReportBlock } from '#shared/report/report.ts';

const safe = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The report as the plainest page a browser could print: what the press is measured against. */
export function reportHtml({ name, sections }: Report): string {
  const body = sections.map(({ title, blocks }) => `<h2>${safe(title)}</h2>${blocks.map(blockHtml).join('')}`);
  return `<!doctype html><meta charset="utf-8"><title>${safe(name)}</title><h1>${safe(name)}</h1>${body.join('')}`;
}

function blockHtml(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${safe(block.text)}</h3>`;
    case 'text':
    case 'label':
      return `<p>${safe(block.text)}</p>`;
    case 'question':
      return `<p>${safe(block.label)} ${safe(block.question)}</p>`;
    case 'notes':
      return `<ul>${block.notes.map(({ text }) => `<li>${safe(text)}</li>`).join('')}</ul>`;
    case 'lines':
      return linesHtml(block.lines);
    case 'counts':
      return `<ul>${block.rows.map(({ text, written }) => `<li>${safe(text)} ${safe(written)}</li>`).join('')}</ul>`;
    case 'table': {
      const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`;
      return `<table>${row(block.head)}${block.rows.map(row).join('')}</table>`;
    }
  }
}

const linesHtml = (lines: readonly SheetLine[]): string =>
  `<ul>${lines.map(({ text, children }) => `<li>${safe(text)}${linesHtml(children)}</li>`).join('')}</ul>`;
