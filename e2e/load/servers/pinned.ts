import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

export const SERVER_CORE = 0;
export const LOAD_CORE = 1;

const hasTaskset = spawnSync('taskset', ['-c', '0', process.execPath, '--version']).status === 0;

/** Whether server and load can each have a core: there are two, and `taskset` to pin processes to them. */
export const CAN_PIN: boolean = hasTaskset && availableCores() > 1;

function availableCores(): number {
  // This process may itself be pinned to one of them.
  const { stdout } = spawnSync('getconf', ['_NPROCESSORS_ONLN'], { encoding: 'utf8' });
  return Math.max(availableParallelism(), Number(stdout?.trim()) || 0);
}

/** A command that runs on one core only, where that can be had; else as it is. */
export function pinned(core: number, command: readonly [string, ...string[]]): [string, ...string[]] {
  return CAN_PIN ? ['taskset', '-c', String(core), ...command] : [...command];
}
