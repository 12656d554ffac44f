import { createHash } from 'node:crypto';
import type { CanvasSheet } from '#shared/canvas/sheet.ts';
import type { Report } from '#shared/report/report.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import { createFontShelf } from './fontShelf.ts';
import { createPressQueue } from './pressQueue.ts';
import { printedReport } from './printedReport.ts';
import { type Paper, type PrintedSheet, printedSheet } from './printedSheet.ts';
import { createRecentPrints } from './recentPrints.ts';
import { type PressJob, runWorker, type WorkerRun } from './runWorker.ts';
import { TYPST_SOURCES } from './typst/sources.ts';
import { compileTypstModule } from './typstModule.ts';

const AT_ONCE = 2;
const KEPT = 16;
const TIMEOUT_MS = 20_000;
/** A report of 5,000 notes takes 20 seconds of an idle core. */
const REPORT_TIMEOUT_MS = 120_000;
/** A picture for screens, and one for A4 at 300 dots per inch. */
const PICTURES = { screen: { width: 1920, dpi: null }, print: { width: 3508, dpi: 300 } } as const;
const NAMES: Readonly<Record<PrintedSheet['main'], string>> = { '/main.typ': 'canvas', '/report.typ': 'report' };

export type PictureSize = keyof typeof PICTURES;

/** Turns sheets into PDFs and pictures. Nothing is loaded before the first one. */
export interface PdfPress {
  /**
   * The canvas as a PDF, further pages included. Equal sheets give equal bytes. The caller must not change the bytes:
   * they may be handed out again. Rejects with PressFull when too many wait, after too long at work, when the page does not compile, once closed.
   */
  canvas(sheet: CanvasSheet, paper: Paper): Promise<Uint8Array>;
  /** The canvas alone, without further pages, as a PNG. */
  picture(sheet: CanvasSheet, size: PictureSize): Promise<Uint8Array>;
  /** Everything the group made as a PDF. As for the canvas: equal reports give equal bytes. */
  report(report: Report): Promise<Uint8Array>;
  /** Ends the running exports, refuses the waiting ones, and resolves when no worker is left. */
  close(): Promise<void>;
}

/** What the press says of its work; pino's logger fits. */
export interface PressLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

export interface PdfPressOptions {
  readonly log?: PressLog;
  /** How long one export may work, in milliseconds, instead of 20 seconds, or 2 minutes for a report. */
  readonly timeoutMs?: number;
}

export function createPdfPress({ log, timeoutMs }: PdfPressOptions = {}): PdfPress {
  const shelf = createFontShelf();
  const queue = createPressQueue(AT_ONCE, LIMITS.exportsWaiting);
  const recent = createRecentPrints(KEPT);
  const running = new Set<WorkerRun>();
  let compiler: Promise<WebAssembly.Module> | null = null;
  let closed = false;

  function module(): Promise<WebAssembly.Module> {
    compiler ??= compileTypstModule().catch((error: unknown) => {
      compiler = null;
      throw error;
    });
    return compiler;
  }

  async function print(printed: PrintedSheet, picture: PressJob['picture']): Promise<Uint8Array> {
    const began = performance.now();
    const [wasm, fonts] = await Promise.all([module(), shelf.take(printed.fonts)]);
    if (closed) throw new Error('The PDF press was closed.');
    const limit = timeoutMs ?? (printed.main === '/report.typ' ? REPORT_TIMEOUT_MS : TIMEOUT_MS);
    const run = runWorker(
      { module: wasm, fonts, main: printed.main, sources: TYPST_SOURCES, data: printed.data, picture },
      limit,
    );
    running.add(run);
    try {
      const pdf = await run.pdf;
      log?.info({ ms: Math.round(performance.now() - began), bytes: pdf.length }, `${NAMES[printed.main]} printed`);
      return pdf;
    } catch (error) {
      log?.warn({ ms: Math.round(performance.now() - began), err: error }, `${NAMES[printed.main]} not printed`);
      throw error;
    } finally {
      running.delete(run);
    }
  }

  async function once(printed: PrintedSheet, picture: PressJob['picture'] = null): Promise<Uint8Array> {
    const kind = `${printed.main} ${picture?.width ?? 'pdf'} `;
    const key = createHash('sha256').update(kind).update(printed.data).digest('hex');
    return recent.get(key, () => queue.add(() => print(printed, picture)));
  }

  return {
    async canvas(sheet, paper) {
      if (closed) throw new Error('The PDF press was closed.');
      return once(printedSheet(sheet, paper));
    },
    async picture(sheet, size) {
      if (closed) throw new Error('The PDF press was closed.');
      return once(printedSheet(sheet, 'a4'), PICTURES[size]);
    },
    async report(report) {
      if (closed) throw new Error('The PDF press was closed.');
      return once(printedReport(report));
    },
    async close() {
      closed = true;
      const runs = [...running];
      for (const run of runs) run.stop();
      queue.close();
      await Promise.allSettled(runs.map((run) => run.pdf));
    },
  };
}
