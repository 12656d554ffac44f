import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const CACHE = join(ROOT, '.cache');

/** The server as it is shipped, which starts twice as fast as its sources. */
export interface BuiltServer {
  readonly entry: string;
  readonly remove: () => void;
}

/** Bundles the server into a folder of its own inside the project, where it finds its dependencies. */
export async function buildServer(): Promise<BuiltServer> {
  mkdirSync(CACHE, { recursive: true });
  const outDir = mkdtempSync(join(CACHE, 'server-'));
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.server.config.ts'),
    logLevel: 'warn',
    build: { outDir },
  });
  return { entry: join(outDir, 'main.js'), remove: () => rmSync(outDir, { recursive: true, force: true }) };
}
