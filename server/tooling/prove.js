import { spawn } from 'node:child_process';

/**
 * `npm run prove:<name>`: one of the proofs of docs/proofs.md at its full length. Options come by the environment, for
 * instance `KILLS=50 SEED=3 npm run prove:kill`; what is not given is as long as here.
 *
 * @type {Readonly<Record<string, { readonly file: string, readonly env: Readonly<Record<string, string>> }>>}
 */
const PROOFS = {
  fuzz: { file: 'server/testing/fuzz', env: { FUZZ_RUNS: '10000', FUZZ_COMMANDS: '1000' } },
  clients: { file: 'e2e/proofs/clients.test.ts', env: { FUZZ_RUNS: '2000', FUZZ_COMMANDS: '1000' } },
  kill: { file: 'server/testing/kill', env: { KILLS: '1000' } },
  flips: { file: 'server/storage/flips', env: { FLIPS: '1000' } },
  secrecy: { file: 'server/testing/secrecy', env: { PAIRS: '500' } },
  canaries: { file: 'server/testing/canaries', env: {} },
  authorization: { file: 'server/proofs/authorization', env: { PROVE: 'long' } },
  hostile: { file: 'server/proofs/hostile', env: { PROVE: 'long' } },
  flood: { file: 'server/proofs/flood', env: { PROVE: 'long' } },
};

const [name = '', ...more] = process.argv.slice(2);
const proof = PROOFS[name];
if (!proof) {
  console.error(`No such proof. There are: ${Object.keys(PROOFS).join(', ')}`);
  process.exit(2);
}
const child = spawn('vitest', ['run', proof.file, '--disable-console-intercept', ...more], {
  shell: process.platform === 'win32',
  stdio: 'inherit',
  env: { ...proof.env, ...process.env },
});
child.on('exit', (code) => process.exit(code ?? 1));
