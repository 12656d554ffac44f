import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * `npm run prove:<name>`: the long run of one of the proofs, which `npm test` runs briefly. Options come from the environment and
 * are named in docs/proofs.md; `PROVE_SEED` repeats a run.
 */
const [, , folder = '', ...more] = process.argv;
const vitest = resolve('node_modules/vitest/vitest.mjs');
const child = spawn(
  process.execPath,
  [vitest, 'run', `server/proofs/${folder}/`, '--project', 'server', '--disable-console-intercept', ...more],
  { stdio: 'inherit', env: { ...process.env, PROVE: 'long' } },
);
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
