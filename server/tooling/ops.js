import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Runs server/ops.ts as it was built; builds it only if there is no build at all, for a server may be running on it. */
const tooling = dirname(fileURLToPath(import.meta.url));
const root = join(tooling, '../..');
const ops = join(root, 'dist/server/ops.js');
if (!existsSync(ops)) {
  const { status } = spawnSync(process.execPath, [join(tooling, 'build.js')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
await import(pathToFileURL(ops).href);
