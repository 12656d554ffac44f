import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpus, release, totalmem, type } from 'node:os';
import { z } from 'zod';
import { CAN_PIN } from '../servers/pinned.ts';

const PACKAGES = ['socket.io', 'yjs', '@hocuspocus/server', '@y/websocket-server', 'ws'];

/** On what this was measured: machine, versions, commit, day. */
export function tellMachine(): string {
  const [first] = cpus();
  return [
    new Date().toISOString().slice(0, 16).replace('T', ' '),
    `commit ${commit()}`,
    `${cpus().length}× ${first?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}`,
    `Node ${process.version}`,
    PACKAGES.map((name) => `${name} ${versionOf(name)}`).join(', '),
    CAN_PIN ? 'server and load pinned to a core each' : 'not pinned',
  ].join(' · ');
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return 'unknown';
  }
}

function versionOf(name: string): string {
  const { paths } = createRequire(import.meta.url).resolve;
  for (const folder of paths(name) ?? []) {
    try {
      const found: unknown = createRequire(import.meta.url)(`${folder}/${name}/package.json`);
      return z.object({ version: z.string() }).parse(found).version;
    } catch {
      // Not in this folder.
    }
  }
  return 'unknown';
}
