import { execFileSync } from 'node:child_process';
import { arch, cpus, platform, release, totalmem } from 'node:os';

/** Where and of what a measurement was taken, as lines of a list. */
export function machineLines(seed: number, browser: string): string[] {
  const [cpu] = cpus();
  return [
    `- Machine: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${platform()} ${release()} ${arch()}, no graphics card`,
    `- Node ${process.versions.node}, Chromium ${browser} (headless, software compositing)`,
    `- Commit ${commit()}, seed ${seed}, ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  ];
}

function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  try {
    const changed = git('status', '--porcelain', '--', 'client', 'shared', 'server') === '' ? '' : ' with changes';
    return `${git('rev-parse', '--short', 'HEAD')}${changed}`;
  } catch {
    return 'unknown';
  }
}
