import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { publicPart } from '#shared/board/publicPart.ts';
import { canvasHtml } from '#shared/canvas/canvasHtml.ts';
import { canvasSheet } from '#shared/canvas/canvasSheet.ts';
import { boardReport } from '#shared/report/boardReport.ts';
import { broughtBoard } from '#shared/testing/brought.ts';
import en from '#shared/words/en.json' with { type: 'json' };
import { sayIn } from '#shared/words/say.ts';
import { CHROMIUM_FLAGS, findChromium } from '../../checks/chromium.js';
import { boardOf, SIZES, type Size } from './boards.ts';
import { forgetPeak, peakOf, watchTree } from './memory.ts';
import { reportHtml } from './reportHtml.ts';

/**
 * `npm run bench:exports`: how long each export of a small, a usual and a huge board takes and how much memory it holds,
 * from the built server, beside a plain browser print of the same words. Writes results.md beside this file.
 */
const EXPORTS = [
  'canvas.pdf?paper=a4',
  'canvas.pdf?paper=a1',
  'canvas.png?size=screen',
  'canvas.png?size=print',
  'canvas.html',
  'report.pdf',
  'minutes.md',
  'notes.csv',
  'board.json',
] as const;
const TRIES: Readonly<Record<Size, number>> = { small: 3, usual: 3, huge: 1 };
const ALL: readonly Size[] = ['small', 'usual', 'huge'];
/** `BENCH_SIZES=small` for a look at whether it works. */
const sizes = ALL.filter((size) => (process.env.BENCH_SIZES ?? ALL.join()).split(',').includes(size));

interface Measured {
  readonly ms: number;
  readonly mb: number | null;
  readonly bytes: number;
}
type Row = Map<Size, Measured>;

const dir = mkdtempSync(join(tmpdir(), 'fikabord-bench-'));
const child = spawn(process.execPath, ['dist/server/main.js'], {
  env: {
    PATH: process.env.PATH,
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dir,
    LOG_LEVEL: 'silent',
    BOARDS_PER_HOUR: '1000',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const pid = child.pid ?? 0;
const url = await new Promise<string>((resolve, reject) => {
  child.stdout.on('data', (said: Buffer) => {
    const at = /http:\/\/\S+/.exec(said.toString())?.[0];
    if (at) resolve(at);
  });
  child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
});

/** A fresh board of this size: equal ones are printed once only. */
let boards = 0;
async function bring(size: Size): Promise<(file: string) => Promise<Measured>> {
  const brought = await fetch(`${url}/api/boards/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(boardOf(size, `Bench ${size} ${++boards}`)),
  });
  const { board, token } = JSON.parse(await brought.text());
  return async (file) => {
    forgetPeak(pid);
    const began = performance.now();
    const answer = await fetch(`${url}/api/boards/${board.id}/export/${file}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const bytes = (await answer.arrayBuffer()).byteLength;
    if (!answer.ok) throw new Error(`${file} of a ${size} board: ${answer.status}`);
    return { ms: performance.now() - began, mb: peakOf(pid), bytes };
  };
}

const middle = (all: readonly Measured[]): Measured => {
  const sorted = [...all].sort((a, b) => a.ms - b.ms);
  const [one] = sorted.slice(Math.floor(sorted.length / 2));
  if (!one) throw new Error('nothing was measured');
  return one;
};

async function measured(): Promise<{ rows: Map<string, Row>; atRest: number | null }> {
  const rows = new Map<string, Row>(EXPORTS.map((file) => [file, new Map()]));
  // The compiler and the fonts are read once in the life of a server: not counted here.
  const first = await bring('small');
  await first('canvas.pdf?paper=a4');
  forgetPeak(pid);
  const atRest = peakOf(pid);
  for (const size of sizes) {
    const tries = new Map<string, Measured[]>(EXPORTS.map((file) => [file, []]));
    for (let i = 0; i < TRIES[size]; i++) {
      const save = await bring(size);
      for (const file of EXPORTS) tries.get(file)?.push(await save(file));
    }
    for (const file of EXPORTS) rows.get(file)?.set(size, middle(tries.get(file) ?? []));
  }
  return { rows, atRest };
}

async function printed(): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>([
    ['browser: the canvas page', new Map()],
    ['browser: the report’s words', new Map()],
  ]);
  const executablePath = findChromium();
  const server = await chromium.launchServer({ args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) });
  const browser = await chromium.connect(server.wsEndpoint());
  const print = async (html: string): Promise<Measured> => {
    const page = await browser.newPage();
    const watch = watchTree(server.process().pid ?? 0);
    const began = performance.now();
    await page.setContent(html);
    const { length } = await page.pdf({ format: 'A4', landscape: true, printBackground: true });
    const ms = performance.now() - began;
    const mb = watch.stop();
    await page.close();
    return { ms, mb, bytes: length };
  };
  await print('<p>The first print of a browser is not counted.</p>');
  for (const size of sizes) {
    const { part, report } = wordsOf(size);
    const pages = [canvasHtml(canvasSheet(part, say, 'en')), reportHtml(report)];
    for (const [at, row] of [...rows.values()].entries()) {
      const tries: Measured[] = [];
      for (let i = 0; i < TRIES[size]; i++) tries.push(await print(pages[at] ?? ''));
      row.set(size, middle(tries));
    }
  }
  await browser.close();
  await server.close();
  return rows;
}

const say = sayIn('en', en);
function wordsOf(size: Size) {
  const part = publicPart(broughtBoard(JSON.stringify(boardOf(size, `Bench ${size}`)), 0));
  return { part, report: boardReport(part, say, 'en') };
}

const amount = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
const cell = ({ ms, mb, bytes }: Measured): string =>
  `${ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`}, ${mb === null ? '–' : `${Math.round(mb)} MB`}, ${amount(bytes)}`;

const { rows, atRest } = await measured();
const browser = await printed();
child.kill('SIGTERM');
rmSync(dir, { recursive: true, force: true });
const line = ([name, row]: readonly [string, Row]): string =>
  `| ${name} | ${sizes.map((size) => cell(row.get(size) ?? { ms: 0, mb: null, bytes: 0 })).join(' | ')} |`;
const head = sizes.map((size) => `${size} (${SIZES[size].notes} notes, ${SIZES[size].statements} lines)`);
const text = `# How long exports take, and what they hold

\`npm run bench:exports\`, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}. Each: time from
asking to the last byte, peak memory (RSS) of the whole server meanwhile, size; the middle of three tries, of the huge board
one. The server holds ${atRest === null ? '–' : `${Math.round(atRest)} MB`} after its first print. The browser was running before; its memory is the sum (PSS) of all its processes.

| | ${head.join(' | ')} |
| --- |${' --- |'.repeat(sizes.length)}
${[...rows, ...browser].map(line).join('\n')}
`;
writeFileSync(new URL('./results.md', import.meta.url), text);
process.stdout.write(text);
