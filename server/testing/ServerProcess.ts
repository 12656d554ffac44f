import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const READY = /^Fikabord is ready on (http:\/\/\S+)$/m;

function spawnServer(env: Readonly<Record<string, string>>): ChildProcess {
  // One process, so that a signal hits the server itself and not a parent of it.
  return spawn(process.execPath, ['--import', 'tsx', MAIN], {
    env: { PATH: process.env.PATH, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The real server in a process of its own, from its sources. */
export class ServerProcess {
  readonly url: string;
  /** What it has printed until it was ready. */
  readonly said: string;
  /** Its exit code (null: a signal) and what it said on the way out, once it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string, said: string) {
    this.#child = child;
    this.url = url;
    this.said = said;
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    this.ended = new Promise((resolve) => child.once('close', (code) => resolve({ code, stderr })));
  }

  /** Resolves once it is ready. Rejects with what it said if it ends before. */
  static start(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
    const child = spawnServer(env);
    let said = '';
    return new Promise((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += chunk;
        const url = READY.exec(said)?.[1];
        if (url) resolve(new ServerProcess(child, url, said));
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
    });
  }

  /** Starts one that is expected to end by itself. */
  static async end(env: Readonly<Record<string, string>>): Promise<{ code: number | null; stderr: string }> {
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
