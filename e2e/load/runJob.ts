import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LOAD_CORE, pinned } from './servers/pinned.ts';

const RUN = fileURLToPath(new URL('./runLoad.ts', import.meta.url));

/**
 * Measures once, in a process of its own on the load's core. Resolves with what it found. Rejects with what it said, or
 * when it takes longer than `withinMs`.
 */
export function runJob(job: unknown, withinMs = Number.POSITIVE_INFINITY): Promise<unknown> {
  const node = [process.execPath, '--import', 'tsx', RUN, JSON.stringify(job)] as const;
  const [command, ...args] = pinned(LOAD_CORE, [...node]);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let wrong = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    wrong = (wrong + text).slice(-4_000);
  });
  let isLate = false;
  const end = () => {
    isLate = true;
    // Its server ends by itself when it hears nothing more from it.
    child.kill('SIGKILL');
  };
  const limit = Number.isFinite(withinMs) ? setTimeout(end, withinMs) : undefined;
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      clearTimeout(limit);
      if (isLate) return reject(new Error(`not done within ${withinMs / 1_000} s`));
      const last = said.trimEnd().split('\n').at(-1) ?? '';
      if (code === 0 && last.startsWith('{')) resolve(JSON.parse(last));
      else reject(new Error(`the load ended with ${code}: ${/^\w*Error: .*$/m.exec(wrong)?.[0] ?? wrong.slice(-300)}`));
    });
  });
}
