import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { pinned, SERVER_CORE } from './pinned.ts';

const PROBE = new URL('./probe.js', import.meta.url).href;
const READY = /(?:ready|running) .*?(http:\/\/\S+)/;
const START_MS = 120_000;

const SAMPLE = z.object({
  /** On the process's own clock, ms. */
  at: z.number(),
  cpuMs: z.number(),
  rss: z.number(),
  heapUsed: z.number(),
  external: z.number(),
  arrayBuffers: z.number(),
  gcMs: z.number(),
  busy: z.number(),
  delayP50: z.number(),
  delayP99: z.number(),
  delayMax: z.number(),
});

/** What a server's process tells of itself. CPU: all its threads. Delays of the event loop and `busy` are since the last reset. */
export type Sample = z.output<typeof SAMPLE>;

/** Set by `--profile`: the folder in which each server leaves a profile of its CPU when it ends. */
export const PROFILE_DIR = 'FIKABORD_PROFILE_DIR';

function profiling(): string[] {
  const dir = process.env[PROFILE_DIR];
  return dir === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${dir}`];
}

/** A server in a process of its own, on a core of its own where the machine can pin it. */
export class ServerUnderLoad {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #asked: ((answer: unknown) => void)[] = [];

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    child.on('message', (answer) => this.#asked.shift()?.(answer));
    child.once('exit', () => {
      for (const answer of this.#asked.splice(0)) answer(null);
    });
    this.url = url;
  }

  /** Starts a script and waits until it says where it is ready. Rejects with what it said if it ends before. */
  static start(entry: string, env: Readonly<Record<string, string>> = {}): Promise<ServerUnderLoad> {
    const [command, ...args] = pinned(SERVER_CORE, [process.execPath, ...profiling(), '--import', PROBE, entry]);
    const child = spawn(command, args, {
      env: { PATH: process.env.PATH, PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let said = '';
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`not ready: ${said}`)), START_MS);
      const hear = (chunk: Buffer) => {
        said = (said + chunk).slice(-4_000);
        const url = READY.exec(said)?.[1];
        if (url === undefined) return;
        clearTimeout(late);
        resolve(new ServerUnderLoad(child, url.replace('localhost', '127.0.0.1')));
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.once('exit', (code) => {
        clearTimeout(late);
        reject(new Error(`${fileURLToPath(new URL(entry, 'file:'))} ended with ${code}: ${said}`));
      });
    });
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Asks the process how it is. `reset`: from now on; `gc`: after it has collected its garbage. */
  async sample(how: 'now' | 'reset' | 'gc' = 'now'): Promise<Sample> {
    // Answers come in the order of the questions.
    const answer = new Promise<unknown>((resolve) => this.#asked.push(resolve));
    this.#child.send(how);
    return SAMPLE.parse(await answer);
  }

  /** Ends it as it is meant to be ended, or, when it will not, as a power cut would. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (!this.isRunning) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    const giveUp = setTimeout(() => this.#child.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(giveUp);
  }
}
