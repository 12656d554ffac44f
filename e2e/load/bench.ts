import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from '../../server/tooling/inputs.js';
import { OptionError, readOptions } from './options.ts';
import { keepSection } from './results/keepSection.ts';
import { tellMachine } from './results/machine.ts';
import { SCENARIOS } from './scenarios/scenarios.ts';
import { CAN_PIN } from './servers/pinned.ts';
import { PROFILE_DIR } from './servers/ServerUnderLoad.ts';

/** `npm run bench`: see docs/benchmarks.md. Ends with 1 when something was not delivered, not counted right, or refused. */
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(ROOT);

const options = (() => {
  try {
    return readOptions(process.argv.slice(2), Object.keys(SCENARIOS));
  } catch (error) {
    if (!(error instanceof OptionError) && !(error instanceof TypeError)) throw error;
    console.error(error.message);
    return process.exit(2);
  }
})();

if (options.isProfiled) process.env[PROFILE_DIR] = resolve('.cache/profiles');
const server = resolve(options.server ?? builtServer());
// Taken before anything is measured: the sources may be another commit's by the end.
const machine = tellMachine();
console.log(machine);
if (!CAN_PIN) console.log('Server and load share the cores: processes cannot be pinned here.');

const faults: string[] = [];
if (options.isQuick) {
  console.log('A quick run checks what is delivered, counted and refused. All at once: its times say nothing.');
  await Promise.all(options.scenarios.map(measure));
} else {
  for (const name of options.scenarios) await measure(name);
}
for (const fault of faults) console.log(`✗ ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function measure(name: string): Promise<void> {
  const scenario = SCENARIOS[name];
  if (!scenario) return;
  for await (const section of scenario({ ...options, server })) {
    console.log(`\n${section.text}`);
    faults.push(...section.faults.map((fault) => `${section.key}: ${fault}`));
    if (options.isKept) keepSection(section, process.argv.slice(2), machine);
  }
}

/** Where our server lies once it is built as the sources are now. */
function builtServer(): string {
  const stamp = 'dist/.built';
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(ROOT)) {
    console.log('Building Fikabord …');
    const { status } = spawnSync(process.execPath, ['server/tooling/build.js'], { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
  return 'dist/server/main.js';
}
