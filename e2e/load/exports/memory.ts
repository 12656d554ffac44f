import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const LOOK_EVERY_MS = 10;

/** The most a process held at once since `forgetPeak`, in MiB; null where the system does not tell (only Linux does). */
export const peakOf = (pid: number): number | null => fieldOf(pid, 'VmHWM');

/** Counts the peak of a process from now on. */
export function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Elsewhere than on Linux nobody counts it.
  }
}

/** Watches a process and everything it started; `stop` tells the most they held together, in MiB. */
export function watchTree(root: number): { stop(): number | null } {
  let most: number | null = null;
  const look = () => {
    const held = treeOf(root).map((pid) => pssOf(pid));
    const sum = held.reduce<number>((all, one) => all + (one ?? 0), 0);
    if (sum > 0) most = Math.max(most ?? 0, sum);
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  look();
  return {
    stop() {
      clearInterval(timer);
      look();
      return most;
    },
  };
}

/** What is shared among processes counts in parts, so that a sum of them is true. */
const pssOf = (pid: number): number | null => fieldOf(pid, 'Pss', 'smaps_rollup');

function fieldOf(pid: number, name: string, file = 'status'): number | null {
  try {
    const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

function treeOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of listed()) {
    const found = /^(\d+) \(.*\) \S (\d+)/s.exec(read(`/proc/${name}/stat`));
    if (found) parents.set(Number(found[1]), Number(found[2]));
  }
  const tree = [root];
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
}

function listed(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
