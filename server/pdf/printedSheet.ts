import { CONTRAST, PAPERS, readableOn } from '#shared/canvas/accent.ts';
import { type BoxId, CANVAS_COLUMNS, type CanvasSheet, type SheetBox } from '#shared/canvas/sheet.ts';
import { type FontFile, fontsFor } from './fontChoice.ts';
import { longestWords, printableLine, printableText } from './plainWords.ts';
import { printedForceField } from './printedForceField.ts';
import { type PrintedLine, printedLines } from './printedLines.ts';
import { directionOfLanguage, type WritingDirection } from './writingDirection.ts';

export type Paper = 'a4' | 'a3' | 'a1';

/** Each paper is A4 with every length times this. */
const SCALES: Readonly<Record<Paper, number>> = { a4: 1, a3: Math.SQRT2, a1: 2 * Math.SQRT2 };

/** What one PDF is made of: the values Typst reads and the fonts it is set in. Equal sheets give equal prints. */
export interface PrintedSheet {
  /** The template. */
  readonly main: '/main.typ' | '/report.typ';
  readonly content: object;
  readonly fonts: readonly FontFile[];
  /** What is said when no font has some sign; `{signs}` are their code points. */
  readonly missingSigns: string;
}

/** Turns a sheet into the data of the page: cleaned words, directions, seeds of the marker lines, fonts. */
export function printedSheet(sheet: CanvasSheet, paper: Paper): PrintedSheet {
  return printed('/main.typ', canvasContent(sheet, paper), sheet.language, sheet.words.missingSigns);
}

/** The content of a print with the fonts its words need. */
export function printed(
  main: PrintedSheet['main'],
  content: object,
  language: string,
  missingSigns: string,
): PrintedSheet {
  const fonts = fontsFor(JSON.stringify(content), language);
  const families = [...new Set(fonts.map((font) => font.family))];
  return { main, content: { ...content, fonts: families }, fonts, missingSigns };
}

/** What every page knows: paper, language, date, what stands below it. */
export function pageContent(page: Pick<CanvasSheet, 'language' | 'date' | 'name' | 'footer'>, paper: Paper) {
  const [lang = 'en', region] = page.language.split(/[-_]/);
  return {
    paper,
    scale: SCALES[paper],
    lang: /^[a-z]{2,3}$/i.test(lang) ? lang.toLowerCase() : 'en',
    region: region && /^[a-z]{2}$/i.test(region) ? region.toUpperCase() : null,
    dir: directionOfLanguage(page.language),
    date: dateParts(page.date),
    name: printableLine(page.name),
    footer: printableLine(page.footer),
  };
}

/** What the canvas says. */
export function canvasContent(sheet: CanvasSheet, paper: Paper) {
  const page = pageContent(sheet, paper);
  return {
    ...page,
    isSection: false,
    kicker: printableLine(sheet.kicker),
    nameWords: longestWords(page.name),
    facts: printedFacts(sheet.facts),
    columns: CANVAS_COLUMNS.map((column) => column.map((id) => printedBox(id, sheet.boxes[id], page.dir))),
    logo: sheet.logo && { width: sheet.logo.width, height: sheet.logo.height, hash: sheet.logo.hash },
    ...accentOn(sheet),
    named: { label: printableLine(sheet.named.label), people: sheet.named.people.map(printableLine) },
    force: sheet.forceField && printedForceField(sheet.forceField, sheet.language, page.dir),
    words: {
      continuesOnPage: printableLine(sheet.words.continuesOnPage),
      continued: printableLine(sheet.words.continued),
      nothingAgreed: printableLine(sheet.words.nothingAgreed),
    },
  };
}

/** The community's colour where words and shapes are drawn in it; null: it has none. */
export const accentOn = ({ accent }: Pick<CanvasSheet, 'accent'>) => ({
  accent: accent && {
    text: readableOn(PAPERS.light, accent, CONTRAST.text),
    shape: readableOn(PAPERS.light, accent, CONTRAST.shape),
  },
});

export const printedFacts = (facts: CanvasSheet['facts']) =>
  facts.map(({ label, value }) => ({ label: printableLine(label), value: printableLine(value) }));

function printedBox(id: BoxId, box: SheetBox, direction: WritingDirection) {
  const lines = printedLines(box.lines, direction);
  return {
    id,
    title: printableLine(box.title),
    question: printableText(box.question),
    tint: box.tint,
    seed: seedOf(id),
    lines,
    large: id === 'vision' && isSetLarge(lines),
    words: lines.flatMap((line) => longestWords(line.text)),
  };
}

/** One or two plain statements are set large; more, or any with lines under them, are a list. */
function isSetLarge(lines: readonly PrintedLine[]): boolean {
  return lines.length > 0 && lines.length <= 2 && lines.every((line) => line.children.length === 0);
}

function dateParts(date: string): number[] | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const time = Date.parse(date);
  // A day the calendar does not have would not compile.
  const real = parts && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return real ? parts.slice(1).map(Number) : null;
}

/** Two phases for the wander of a marker line, the same for the same box on every copy. */
function seedOf(id: string): [number, number] {
  let hash = 2166136261;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  return [(hash & 0xffff) / 10430, (hash >>> 16) / 10430];
}
