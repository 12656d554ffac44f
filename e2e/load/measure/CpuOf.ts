import { cpus } from 'node:os';

/** How much CPU something used since it began, ms. */
export class CpuOf {
  readonly #own = process.cpuUsage();
  readonly #machine = machineMs();
  readonly #from = performance.now();

  /** Share of one core that this process used. */
  get own(): number {
    const { user, system } = process.cpuUsage(this.#own);
    return (user + system) / 1_000 / this.took;
  }

  /** Cores that the whole machine used. */
  get machine(): number {
    return (machineMs() - this.#machine) / this.took;
  }

  /** ms since it began. */
  get took(): number {
    return performance.now() - this.#from;
  }
}

function machineMs(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
}
