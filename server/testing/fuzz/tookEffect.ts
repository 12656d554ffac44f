import type { ActType, StepType } from '#shared/board/commands.ts';
import { ids } from '#shared/model/records.ts';
import { ARRIVALS, type SystemType } from './arrivals.ts';
import type { Log } from './compare.ts';
import { ACT_MAKERS } from './makeAct.ts';
import { STEP_MAKERS } from './makeStep.ts';

/** Every type of command there is. */
export const EVERY_TYPE: readonly string[] = [
  ...ids<ActType, unknown>(ACT_MAKERS),
  ...ids<StepType, unknown>(STEP_MAKERS),
  ...ids<SystemType, unknown>(ARRIVALS),
];

/** How often a command of each type was accepted and changed something. */
export class TookEffect {
  readonly #counts = new Map(EVERY_TYPE.map((type) => [type, 0]));

  add(log: Log): void {
    for (const { kind, events } of log) {
      const before = this.#counts.get(kind);
      if (before !== undefined && events.length > 0) this.#counts.set(kind, before + 1);
    }
  }

  /** Types that never did anything: a run that tells nothing about them. */
  get never(): readonly string[] {
    return [...this.#counts].flatMap(([type, count]) => (count === 0 ? [type] : []));
  }

  toString(): string {
    return [...this.#counts].map(([type, count]) => `${type} ${count}`).join(', ');
  }
}
