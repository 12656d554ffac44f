import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const READY = /^Fikabord is ready on (http:\/\/\S+)$/m;

type Env = Readonly<Record<string, string>>;

function spawnServer(env: Env, entry = MAIN): ChildProcess {
  // One process, so that a signal hits the server itself and not a parent of it.
  return spawn(process.execPath, [...(entry.endsWith('.ts') ? ['--import', 'tsx'] : []), entry], {
    env: { PATH: process.env.PATH, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The real server in a process of its own, from its sources or, given its entry, as it was built. */
export class ServerProcess {
  readonly url: string;
  /** Its exit code (null: a signal) and what it said on the way out, once it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
  readonly #heard: { said: string };
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string, heard: { said: string }) {
    this.#child = child;
    this.url = url;
    this.#heard = heard;
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    this.ended = new Promise((resolve) => child.once('close', (code) => resolve({ code, stderr })));
  }

  /** What it has printed so far, on both its lines. */
  get said(): string {
    return this.#heard.said;
  }

  /** Resolves once it is ready. Rejects with what it said if it ends before. */
  static start(env: Env, entry?: string): Promise<ServerProcess> {
    const child = spawnServer(env, entry);
    const heard = { said: '' };
    return new Promise((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        heard.said += chunk;
        const url = READY.exec(heard.said)?.[1];
        if (url) resolve(new ServerProcess(child, url, heard));
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.once('exit', (code) => reject(new Error(`ended with ${code}: ${heard.said}`)));
    });
  }

  /** Starts one and kills it `ms` later, whether or not it is ready by then. */
  static async startAndKill(env: Env, entry: string, ms: number): Promise<void> {
    const child = spawnServer(env, entry);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    setTimeout(() => child.kill('SIGKILL'), ms);
    await ended;
  }

  /** Starts one that is expected to end by itself. */
  static async end(env: Env): Promise<{ code: number | null; stderr: string }> {
    const child = spawnServer(env);
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, stderr })));
  }

  /** Sends a signal and waits for the end. Returns the exit code; null: the signal ended it. */
  async stop(signal: NodeJS.Signals): Promise<number | null> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return this.#child.exitCode;
    const ended = new Promise<number | null>((resolve) => this.#child.once('exit', (code) => resolve(code)));
    this.#child.kill(signal);
    return ended;
  }
}
