import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { countFibers } from './fiberCount.ts';
import { type Cost, traceCost } from './traceCost.ts';

/** Of Chrome's trace: tasks, script, style, layout, paint, garbage. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'devtools.timeline.frame', 'v8'];

/** A page that shows a wall, and how to get it there. */
export interface Scene {
  readonly name: string;
  readonly device: BrowserContextOptions;
  /** Opens the wall; resolves once it is shown whole. */
  readonly open: (page: Page) => Promise<void>;
  /** What happens on it while it is measured. Resolves when it is over. */
  readonly happens: (page: Page) => Promise<void>;
  /** How many notes are in view. */
  readonly inView: (page: Page) => Promise<number>;
  /** What happened, to be divided by: changes of the document, positions. */
  readonly changes: () => number;
}

export interface Watched {
  readonly name: string;
  readonly cost: Cost;
  readonly heapMB: number;
  readonly inView: number;
  readonly framesPerSecond: number;
  readonly changes: number;
  /** Requests that were stopped, since nothing may leave the machine. */
  readonly stopped: readonly string[];
}

/** Watches a wall by trace, then once more for its frame rate. */
export async function watchWall(browser: Browser, scene: Scene): Promise<Watched> {
  const { page, stopped, leaves } = await onItsOwn(browser, scene);
  await scene.open(page);
  const inView = await scene.inView(page);
  const before = scene.changes();
  await browser.startTracing(page, { categories: CATEGORIES });
  const start = performance.now();
  await scene.happens(page);
  const seconds = (performance.now() - start) / 1000;
  const trace = await browser.stopTracing();
  const changes = scene.changes() - before;
  const heapMB = await heapOf(page);
  const ticks = page.evaluate(countFrames);
  await scene.happens(page);
  await page.evaluate(() => Object.assign(globalThis, { over: true }));
  const framesPerSecond = await ticks;
  await leaves();
  return { name: scene.name, cost: traceCost(trace, seconds), heapMB, inView, framesPerSecond, changes, stopped };
}

export interface Rendered {
  readonly commits: number;
  readonly components: number;
  readonly changes: number;
}

/** Counts the components React calls while `happens`. */
export async function countRenders(browser: Browser, scene: Scene): Promise<Rendered> {
  const { page, leaves } = await onItsOwn(browser, scene);
  await page.addInitScript(countFibers);
  await scene.open(page);
  const counted = () => page.evaluate(() => ({ ...(globalThis as unknown as { counted: Rendered }).counted }));
  const [before, changes] = [await counted(), scene.changes()];
  await scene.happens(page);
  const after = await counted();
  await leaves();
  return {
    commits: after.commits - before.commits,
    components: after.components - before.components,
    changes: scene.changes() - changes,
  };
}

async function onItsOwn(browser: Browser, { device }: Scene) {
  const context = await browser.newContext(device);
  const stopped: string[] = [];
  // What runs this file gives functions names by a function of its own, also those that are sent into the page.
  await context.addInitScript('globalThis.__name = (it) => it');
  await context.route(
    (url) => !['localhost', '127.0.0.1', ''].includes(url.hostname),
    (route) => {
      stopped.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`the page: ${error.message}`));
  return { page, stopped, leaves: () => context.close() };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** In the page: frames per second until `over`. */
function countFrames(): Promise<number> {
  const state = globalThis as { over?: boolean };
  return new Promise((resolve) => {
    const start = performance.now();
    let frames = 0;
    const tick = () => {
      frames++;
      if (state.over === true) resolve((frames * 1000) / (performance.now() - start));
      else requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}
