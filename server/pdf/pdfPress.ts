import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { CanvasSheet } from '#shared/canvas/sheet.ts';
import type { Report } from '#shared/report/report.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import type { PictureSize } from '../logo/pictureSize.ts';
import { runThread } from '../threads/runThread.ts';
import { threadEntry } from '../threads/threadEntry.ts';
import { createWorkQueue } from '../threads/workQueue.ts';
import { createFontShelf } from './fontShelf.ts';
import { logoJob } from './logoJob.ts';
import { type MissingSign, missingSigns, missingText } from './missingSigns.ts';
import type { PressJob } from './pressJob.ts';
import { printedReport } from './printedReport.ts';
import { type Paper, type PrintedSheet, printedSheet } from './printedSheet.ts';
import { createRecentPrints } from './recentPrints.ts';
import { TYPST_SOURCES } from './typst/sources.ts';
import { compileTypstModule } from './typstModule.ts';

/** One export needs a core and some hundred megabytes. */
const AT_ONCE = { least: 2, most: 4 };
const KEPT = 16;
const TIMEOUT_MS = 20_000;
/** A report of 5,000 notes takes 20 seconds of an idle core. */
const REPORT_TIMEOUT_MS = 120_000;
/** A drawing of 256 kB may be made of itself many times over; a photo of 16 megapixels takes a second or two. */
const LOGO_TIMEOUT_MS = 10_000;
/** A picture for screens, and one for A4 at 300 dots per inch. */
const PICTURES = { screen: { width: 1920, dpi: null }, print: { width: 3508, dpi: 300 } } as const;
/** Signs that are told one by one where they are drawn as boxes. */
const TOLD_ON_PAGE = 8;
const ENTRY = threadEntry(import.meta.url, 'pdfWorker');
const NAMES: Readonly<Record<PrintedSheet['main'], string>> = { '/main.typ': 'canvas', '/report.typ': 'report' };

export type PaperPicture = keyof typeof PICTURES;

/** Who asks for a print, and for how long. */
export interface PrintFor {
  /** Of one board one export is made at a time; none: of nobody else's. */
  readonly board?: string;
  /** Ends the work, or the wait for it, unless somebody else wants the same print. */
  readonly signal?: AbortSignal;
  /** The bytes of the logo the sheet names; without them the page has none. */
  readonly logo?: Uint8Array | null;
}

/** A file, and the signs in it that no font has: boxes stand in their place, and the page says so. */
export interface Print {
  readonly bytes: Uint8Array;
  readonly missing: readonly MissingSign[];
}

/** Turns sheets into PDFs and pictures. Nothing is loaded before the first one. */
export interface PdfPress {
  /**
   * The canvas as a PDF, further pages included. Equal sheets give equal bytes. The caller must not change the bytes:
   * they may be handed out again. Rejects with QueueFull when too many wait, after too long at work, when the page does
   * not compile, with the signal's reason once that aborts, once closed.
   */
  canvas(sheet: CanvasSheet, paper: Paper, of?: PrintFor): Promise<Print>;
  /** The canvas alone, without further pages, as a PNG. */
  picture(sheet: CanvasSheet, size: PaperPicture, of?: PrintFor): Promise<Print>;
  /** Everything the group made as a PDF. As for the canvas: equal reports give equal bytes. */
  report(report: Report, of?: PrintFor): Promise<Print>;
  /** A picture of a stranger's as a PNG of ours on white, within the limits of a logo. Rejects as the others. */
  logo(picture: PictureSize, of?: PrintFor): Promise<Uint8Array>;
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
  /** How long one export may work, in milliseconds, instead of 20 seconds, 10 for a logo, or 2 minutes for a report. */
  readonly timeoutMs?: number;
}

/** What the page says of signs it cannot draw; null: it draws all. */
function toldOnPage({ missingSigns: words }: PrintedSheet, missing: readonly MissingSign[]): string | null {
  return missing.length === 0 ? null : words.replace('{signs}', missingText(missing, TOLD_ON_PAGE));
}

/** The same page, without a logo whose bytes are not there. */
const drawn = <T extends Pick<CanvasSheet, 'logo'>>(page: T, of?: PrintFor): T =>
  of?.logo ? page : { ...page, logo: null };

export function createPdfPress({ log, timeoutMs }: PdfPressOptions = {}): PdfPress {
  const shelf = createFontShelf();
  const queue = createWorkQueue({
    atOnce: Math.min(AT_ONCE.most, Math.max(AT_ONCE.least, availableParallelism())),
    waiting: LIMITS.exportsWaiting.all,
    waitingOfOne: LIMITS.exportsWaiting.ofBoard,
  });
  // A stranger's drawing that takes its ten seconds keeps nobody's export waiting.
  const logos = createWorkQueue({ atOnce: 1, waiting: LIMITS.logosWaiting });
  const recent = createRecentPrints<Print>(KEPT);
  const running = new Set<Promise<unknown>>();
  const closing = new AbortController();
  let compiler: Promise<WebAssembly.Module> | null = null;

  function module(): Promise<WebAssembly.Module> {
    compiler ??= compileTypstModule().catch((error: unknown) => {
      compiler = null;
      throw error;
    });
    return compiler;
  }

  async function print(
    printed: PrintedSheet,
    picture: PressJob['picture'],
    logo: Uint8Array | null,
    cancelled: AbortSignal,
  ): Promise<Print> {
    const began = performance.now();
    const took = () => ({ ms: Math.round(performance.now() - began) });
    const signal = AbortSignal.any([cancelled, closing.signal]);
    const [wasm, fonts] = await Promise.all([module(), shelf.take(printed.fonts)]);
    const missing = missingSigns(printed.content, fonts);
    const data: PressJob = {
      module: wasm,
      fonts,
      main: printed.main,
      sources: TYPST_SOURCES,
      data: JSON.stringify({ ...printed.content, missing: toldOnPage(printed, missing) }),
      picture,
      files: logo ? { '/logo.png': logo } : {},
    };
    const limit = timeoutMs ?? (printed.main === '/report.typ' ? REPORT_TIMEOUT_MS : TIMEOUT_MS);
    const run = runThread<Uint8Array>({ entry: ENTRY, data, timeoutMs: limit, signal });
    running.add(run);
    try {
      const bytes = await run;
      log?.info({ ...took(), bytes: bytes.length }, `${NAMES[printed.main]} printed`);
      return { bytes, missing };
    } catch (error) {
      if (cancelled.aborted) log?.info(took(), `${NAMES[printed.main]} cancelled`);
      else log?.warn({ ...took(), err: error }, `${NAMES[printed.main]} not printed`);
      throw error;
    } finally {
      running.delete(run);
    }
  }

  async function once(
    printed: PrintedSheet,
    { board, signal, logo = null }: PrintFor = {},
    picture: PressJob['picture'] = null,
  ): Promise<Print> {
    closing.signal.throwIfAborted();
    const kind = `${printed.main} ${picture?.width ?? 'pdf'} `;
    const key = createHash('sha256')
      .update(kind)
      .update(JSON.stringify(printed.content))
      .update(printed.missingSigns)
      .digest('hex');
    const make = (cancelled: AbortSignal) =>
      queue.add({ of: board ?? key, signal: cancelled }, () => print(printed, picture, logo, cancelled));
    return recent.get(key, make, signal);
  }

  return {
    canvas: async (sheet, paper, of) => once(printedSheet(drawn(sheet, of), paper), of),
    picture: async (sheet, size, of) => once(printedSheet(drawn(sheet, of), 'a4'), of, PICTURES[size]),
    report: async (report, of) => once(printedReport(drawn(report, of)), of),
    async logo(picture, { board, signal } = {}) {
      const turn = { of: board ?? 'logos', signal };
      return logos.add(turn, async () => {
        const job = logoJob(await module(), picture);
        const stop = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
        const run = runThread<Uint8Array>({
          entry: ENTRY,
          data: job,
          timeoutMs: timeoutMs ?? LOGO_TIMEOUT_MS,
          signal: stop,
        });
        running.add(run);
        return run.finally(() => running.delete(run));
      });
    },
    async close() {
      closing.abort(new Error('The PDF press was closed.'));
      queue.close();
      logos.close();
      await Promise.allSettled(running);
    },
  };
}
