import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Asked when the proof begins: it may be long. */
const COMMIT = commit();

/** The number an option was given as in the environment, else what a short run takes. */
export const option = (name: string, short: number): number => Number(process.env[name] ?? short);

/** Prints what a proof measured, with what somebody needs to measure it again. */
export function tellFigures(proof: string, figures: Readonly<Record<string, unknown>>): void {
  const told = Object.entries({ ...figures, commit: COMMIT, cpu: cpu(), node: process.version });
  process.stdout.write(`\n${proof}: ${told.map(([name, value]) => `${name} ${value}`).join(' · ')}\n`);
}

/** The figure that so many per cent of all are not above. */
export function percentile(figures: readonly number[], percent: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0);
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return 'unknown';
  }
}

const cpu = (): string => `${cpus().length}× ${cpus()[0]?.model ?? 'unknown'}`;
