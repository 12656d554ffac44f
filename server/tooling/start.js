import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fingerprint } from './inputs.js';

/**
 * Starts the built server, and builds it first when its inputs changed. The server runs in this very process: signals
 * reach it and its exit code is ours, without a parent that could lose either.
 */
const tooling = dirname(fileURLToPath(import.meta.url));
const root = join(tooling, '../..');
const main = join(root, 'dist/server/main.js');
const stamp = join(root, 'dist/.built');

const isCurrent = existsSync(main) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
if (!isCurrent) {
  if (!existsSync(join(root, 'node_modules/vite'))) {
    console.error('The packages are not installed yet: run `npm ci` first.');
    process.exit(1);
  }
  console.log('Building Fikabord …');
  // In a process of its own, so that the server does not carry the build tools in its memory.
  const { status } = spawnSync(process.execPath, [join(tooling, 'build.js')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
if (process.env.npm_lifecycle_event === 'start') stopWithShell(process.ppid);
await import(pathToFileURL(main).href);

/**
 * The shell that npm puts between itself and us keeps SIGTERM for itself and would leave the server running without a
 * parent. When it is gone, we stop as if the signal had reached us.
 *
 * @param {number} shell its process id
 */
function stopWithShell(shell) {
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 200).unref();
}
