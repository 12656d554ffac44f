import { getDocument, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { headingsIn, itemsIn, type Tag, type TaggedItem } from './tagTree.ts';

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** All text, white space made single, unseen breaks taken out. */
  readonly text: string;
  readonly headings: readonly string[];
  readonly items: readonly TaggedItem[];
  /** Right end of the rightmost text, in points. */
  readonly right: number;
  /** Sizes of type on the page, smallest first. */
  readonly sizes: readonly number[];
  /** How many links lead to another page. */
  readonly links: number;
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly info: object;
}

/** Reads a PDF the way a reader and a screen reader would. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: pdf.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number)));
  }
  await task.destroy();
  return { pages, info };
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const marked = new Map<string, string>();
  const open: string[] = [];
  const sizes = new Set<number>();
  let text = '';
  let right = 0;
  for (const item of items) {
    if ('str' in item) {
      const piece = item.str + (item.hasEOL ? '\n' : '');
      text += piece;
      const id = open.findLast((known) => known !== '') ?? '';
      marked.set(id, (marked.get(id) ?? '') + piece);
      if (item.str.trim() === '') continue;
      right = Math.max(right, Number(item.transform[4]) + item.width);
      sizes.add(Math.round(item.height * 100) / 100);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  const tree: Tag = (await page.getStructTree()) ?? {};
  const links: { dest?: unknown }[] = await page.getAnnotations();
  return {
    width,
    height,
    text: plain(text),
    headings: headingsIn(tree, marked),
    items: itemsIn(tree, marked),
    right,
    sizes: [...sizes].sort((a, b) => a - b),
    links: links.filter((link) => link.dest).length,
  };
}

/** Text as one compares it: unseen breaks out, every white space a space. */
export function plain(text: string): string {
  return text.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
}
