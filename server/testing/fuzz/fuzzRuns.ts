import { option, tellFigures } from '../figures.ts';
import { FuzzRun } from './FuzzRun.ts';
import type { FuzzWorld } from './FuzzTab.ts';
import { TookEffect } from './tookEffect.ts';

/** Fewer workshops cannot be expected to come by everything. */
const ENOUGH = 100;

export interface FuzzSize {
  readonly workshops: number;
  readonly commands: number;
  readonly seed: number;
}

/** What a fuzz is to run: as the environment says, else a short run. */
export const fuzzSize = (workshops: number, commands: number): FuzzSize => ({
  workshops: option('FUZZ_RUNS', workshops),
  commands: option('FUZZ_COMMANDS', commands),
  seed: option('SEED', 1),
});

export interface Fuzzed {
  /** The first workshop in which anything differed, with how to see it again; empty: none. */
  readonly problems: readonly string[];
  readonly restarts: number;
  /** Answers by refusal, and acceptances under `ok <type>`. */
  readonly answers: Readonly<Record<string, number>>;
  /** Types of commands that never did anything; empty also when there were too few workshops to tell. */
  readonly never: readonly string[];
}

/**
 * Plays workshops by chance and stops at the first difference. Rare commands need luck: goes on for up to three times as
 * many workshops until each type was accepted and did something.
 */
export async function fuzzRuns(proof: string, size: FuzzSize, world: FuzzWorld): Promise<Fuzzed> {
  const { workshops, commands, seed: first } = size;
  const effect = new TookEffect();
  const answers: Record<string, number> = {};
  let restarts = 0;
  let problems: readonly string[] = [];
  let seed = first;
  const isEnough = () => effect.never.length === 0 || workshops < ENOUGH || seed >= first + 3 * workshops;
  const started = performance.now();
  for (; problems.length === 0 && (seed < first + workshops || !isEnough()); seed++) {
    const run = new FuzzRun(seed, world);
    await run.start();
    for (let n = 0; n < commands; n++) await run.step();
    effect.add(await run.check(await run.settle()));
    if (run.problems.length > 0) {
      problems = [`again with SEED=${seed} FUZZ_RUNS=1 FUZZ_COMMANDS=${commands}`, ...run.problems];
    }
    restarts += run.restarts;
    for (const tab of run.tabs)
      for (const [kind, count] of Object.entries(tab.answers)) answers[kind] = (answers[kind] ?? 0) + count;
  }
  const ok = Object.entries(answers).filter(([kind]) => kind.startsWith('ok '));
  tellFigures(proof, {
    seed: first,
    workshops: seed - first,
    commands: (seed - first) * commands,
    acknowledged: ok.reduce((sum, [, n]) => sum + n, 0),
    restarts,
    differences: problems.length,
    seconds: ((performance.now() - started) / 1000).toFixed(1),
  });
  process.stdout.write(`  accepted with an effect: ${effect}\n`);
  return { problems, restarts, answers, never: workshops < ENOUGH ? [] : effect.never };
}
