import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Drag } from './drags.ts';
import { serveFolder } from './serveFolder.ts';
import type { Scene } from './watchWall.ts';

const SOURCE = fileURLToPath(new URL('./peers', import.meta.url));
/** Beside nothing that is checked or shipped: hundreds of packages that are not ours. */
const FOLDER = '.cache/wall-peers';

/** Installs the peers at their locked versions and builds their pages, where that has not been done. Null: they cannot be had. */
export async function servePeers(): Promise<{
  url: string;
  versions: Record<string, string>;
  close: () => void;
} | null> {
  mkdirSync(FOLDER, { recursive: true });
  const lock = join(FOLDER, 'package-lock.json');
  const isInstalled =
    existsSync(join(FOLDER, 'node_modules/tldraw')) &&
    existsSync(lock) &&
    readFileSync(lock, 'utf8') === readFileSync(join(SOURCE, 'package-lock.json'), 'utf8');
  cpSync(SOURCE, FOLDER, { recursive: true });
  const runs = (command: string, args: string[]) =>
    spawnSync(command, args, { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  if (!isInstalled && !runs('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])) {
    console.log('The peers could not be installed (offline?): only the product is measured.');
    return null;
  }
  if (!runs(process.execPath, ['../../node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'])) return null;
  const { url, close } = await serveFolder(join(FOLDER, 'dist'));
  const { dependencies } = JSON.parse(readFileSync(join(SOURCE, 'package.json'), 'utf8'));
  return { url, versions: dependencies, close };
}

interface PeerWall {
  readonly put: (texts: readonly string[]) => void;
  readonly fit: () => void;
  readonly inView: () => number;
  readonly replay: (drags: readonly Drag[], notes: number, groups: number) => Promise<void>;
  readonly told: () => number;
}
/** In the page. */
interface WithWall {
  peerWall: PeerWall;
}

/** A peer's page with as many notes. `fitted`: all of them in view; else at 100 %. */
export function peersWall(
  url: string,
  peer: 'tldraw' | 'excalidraw',
  way: { texts: readonly string[]; drags: readonly Drag[]; groups: number },
  fitted = false,
): Scene {
  let told = 0;
  return {
    name: `${peer}${fitted ? ', all in view' : ''}`,
    device: { viewport: { width: 1440, height: 900 } },
    open: async (page) => {
      await page.goto(`${url}${peer}.html`);
      await page.waitForFunction(() => 'peerWall' in globalThis, undefined, { timeout: 60_000 });
      await page.evaluate((texts) => (globalThis as unknown as WithWall).peerWall.put(texts), way.texts);
      if (fitted) await page.evaluate(() => (globalThis as unknown as WithWall).peerWall.fit());
      await page.waitForLoadState('networkidle').catch(() => {});
      await page.waitForTimeout(3000);
    },
    inView: (page) => page.evaluate(() => (globalThis as unknown as WithWall).peerWall.inView()),
    happens: async (page: Page) => {
      told += await page.evaluate(
        async ({ drags, notes, groups }) => {
          const wall = (globalThis as unknown as WithWall).peerWall;
          const before = wall.told();
          await wall.replay(drags, notes, groups);
          return wall.told() - before;
        },
        { drags: way.drags, notes: way.texts.length, groups: way.groups },
      );
    },
    changes: () => told,
  };
}
