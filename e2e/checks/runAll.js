import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { installChromium } from './installChromium.js';
import { countTests, REPORT_ENV, STEPS } from './steps.js';

/**
 * `npm test`: every step, its time, what failed, and the sum as the last line. A step without tests of its own counts
 * as one check; a step with tests counts as its tests, and as one failure more when it fails for another reason.
 */
let passed = 0;
let failed = 0;

if (!installChromium()) failed += 1;
for (const step of STEPS) {
  const started = performance.now();
  const { ok, output } = await run(step.command);
  const tests = step.report ? countTests(step.report) : { passed: ok ? 1 : 0, failed: 0, faults: [] };
  const faults = tests.faults ?? [];
  if (!ok && tests.failed + faults.length === 0) faults.push('failed');
  passed += tests.passed;
  failed += tests.failed + faults.length;

  const isGreen = tests.failed + faults.length === 0;
  const detail = step.report ? `, ${tests.passed} of ${tests.passed + tests.failed} tests` : '';
  console.log(`${isGreen ? '✓' : '✗'} ${step.name}  ${((performance.now() - started) / 1000).toFixed(1)} s${detail}`);
  if (!isGreen) console.log([output.trimEnd(), ...faults.map((fault) => `✗ ${step.name}: ${fault}`)].join('\n'));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Runs a command of the project's own tools and keeps what it printed.
 *
 * @param {string} command
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(command) {
  const env = { ...process.env, ...REPORT_ENV, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}` };
  const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((done) => child.on('close', (code) => done({ ok: code === 0, output })));
}
