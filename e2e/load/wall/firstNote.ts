import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../checks/chromium.js';
import { BuiltServer } from '../../testing/BuiltServer.ts';
import { Crowd } from './Crowd.ts';
import { machineLines } from './machine.ts';
import { PHONE } from './ours.ts';
import { servePeers } from './peers.ts';
import { wallFile } from './wallFile.ts';

/*
 * `npm run bench:first-note`: from opening the link to a note that can be written, on a phone four times slower than this
 * machine with a line of 1.6 Mbit/s and 150 ms, nothing kept from before. Beside it the peers' empty pages, up to the moment
 * their editor is there.
 */
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
const RUNS = Number(process.env.RUNS ?? 5);
const NAME = 'Ana';

interface First {
  readonly ms: number;
  readonly bytes: number;
}

/** Opens something on the phone; `ready` resolves when words could be put down. */
async function first(browser: Browser, ready: (page: Page) => Promise<void>): Promise<First> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const phone = await context.newCDPSession(page);
  let bytes = 0;
  phone.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await phone.send('Network.enable');
  await phone.send('Network.emulateNetworkConditions', LINE);
  await phone.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const start = performance.now();
  await ready(page);
  const ms = performance.now() - start;
  await context.close();
  return { ms, bytes };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const peers = await servePeers();
const dir = mkdtempSync(join(tmpdir(), 'fikabord-first-'));
const server = await BuiltServer.start(dir);
const executablePath = findChromium();
const browser = await chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) });
try {
  const file = wallFile(7, { notes: 0, groups: 0 });
  const solo = { ...file, walk: { ...file.walk, at: 'vision.solo', visited: ['vision.solo'] } };
  const crowd = await Crowd.around(server.url, solo, 1);
  const ways: [string, (page: Page) => Promise<void>][] = [
    [
      'Fikabord: link, name, a note that can be written',
      async (page) => {
        await page.goto(crowd.links.participant, { waitUntil: 'commit' });
        await page.locator('input').first().fill(NAME);
        await page.keyboard.press('Enter');
        await page.locator('textarea').first().fill('A first thought', { timeout: 60_000 });
      },
    ],
    ...(peers
      ? (['tldraw', 'excalidraw'] as const).map((peer): [string, (page: Page) => Promise<void>] => [
          `${peer}: its page, empty, ready`,
          async (page) => {
            await page.goto(`${peers.url}${peer}.html`, { waitUntil: 'commit' });
            await page.waitForFunction(() => 'peerWall' in globalThis, undefined, { timeout: 120_000 });
          },
        ])
      : []),
  ];
  const rows: string[] = [];
  for (const [name, ready] of ways) {
    const runs: First[] = [];
    for (let n = 0; n < RUNS; n++) runs.push(await first(browser, ready));
    const seconds = runs.map(({ ms }) => ms / 1000);
    rows.push(
      `| ${name} | ${median(seconds).toFixed(2)} | ${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)} | ${Math.round(median(runs.map(({ bytes }) => bytes)) / 1000)} |`,
    );
    console.log(rows.at(-1));
  }
  crowd.leaves();
  const text = [
    '# To the first note: results',
    '',
    'Written by `npm run bench:first-note`; what it means stands in docs/benchmarks-wall.md.',
    '',
    ...machineLines(7, browser.version()),
    `- Phone: ${SLOWER} × slower than this machine, 1.6 Mbit/s, 150 ms, nothing kept from before; ${RUNS} runs each`,
    `- Peers: ${peers ? `tldraw ${peers.versions.tldraw}, Excalidraw ${peers.versions['@excalidraw/excalidraw']}, served compressed` : 'not installed'}`,
    '',
    '| What | median, s | from–to | kB over the line until then |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
  writeFileSync(new URL('./firstNote.md', import.meta.url), text);
} finally {
  await browser.close();
  await server.kill();
  peers?.close();
  rmSync(dir, { recursive: true, force: true });
}
