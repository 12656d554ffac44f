import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const OUT = join(ROOT, '.cache/server-for-proofs');

/** Bundles the server as it is shipped, which starts twice as fast as its sources. Returns its entry. */
export async function buildServer(): Promise<string> {
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.server.config.ts'),
    logLevel: 'warn',
    build: { outDir: OUT },
  });
  return join(OUT, 'main.js');
}
