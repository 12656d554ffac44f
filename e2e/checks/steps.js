import { readFileSync, rmSync } from 'node:fs';

/**
 * One step of `npm test`: a command, and for a step that runs tests the report they are counted from.
 *
 * @typedef {{ passed: number, failed: number, faults?: string[] }} Count
 * @typedef {{ name: string, command: string, report?: { file: string, count: (json: any) => Count } }} Step
 */

const UNIT_REPORT = '.cache/unit.json';
const BROWSER_REPORT = '.cache/browser.json';
const FOLDERS_WITH_TESTS = ['shared', 'server', 'client', 'e2e/checks', 'e2e/load'];

/** What the benchmarks check in every run: that everything is delivered, counted right and not refused, not how fast. */
const BRIEF = 'room,joinStorm,lateJoin,voteBurst,reveal,restart';

/** @type {readonly Step[]} */
export const STEPS = [
  { name: 'format', command: 'biome check --linter-enabled=false --error-on-warnings .' },
  { name: 'lint', command: 'biome lint --error-on-warnings .' },
  { name: 'types', command: 'tsc -b' },
  {
    name: 'unit',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`,
    report: { file: UNIT_REPORT, count: countUnit },
  },
  { name: 'build', command: 'node server/tooling/build.js' },
  { name: 'bench', command: `node --import tsx e2e/load/bench.ts --quick --only ours,yWebsocket --scenario ${BRIEF}` },
  { name: 'budget', command: 'node e2e/checks/checkBudget.js' },
  {
    name: 'browser',
    command: 'playwright test --project=browser --reporter=list,json',
    report: { file: BROWSER_REPORT, count: countBrowser },
  },
];

/** Where Playwright's json reporter writes; it takes no option for it. */
export const REPORT_ENV = { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT };

/**
 * Reads what a step's tests reported. A report that is missing, or that holds no test, is a fault: a step that tests
 * nothing must not look green.
 *
 * @param {NonNullable<Step['report']>} report
 * @returns {Count}
 */
export function countTests({ file, count }) {
  try {
    const { passed, failed, faults = [] } = count(JSON.parse(readFileSync(file, 'utf8')));
    return { passed, failed, faults: passed + failed === 0 ? ['no test ran', ...faults] : faults };
  } catch {
    return { passed: 0, failed: 0, faults: [`no report in ${file}`] };
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { name: string, assertionResults: unknown[] }[] }} json
 * @returns {Count}
 */
function countUnit({ numPassedTests, numFailedTests, testResults }) {
  const tested = testResults
    .filter(({ assertionResults }) => assertionResults.length > 0)
    .map(({ name }) => name.replaceAll('\\', '/').slice(process.cwd().length + 1));
  const untested = FOLDERS_WITH_TESTS.filter((folder) => !tested.some((file) => file.startsWith(`${folder}/`)));
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    faults: untested.map((folder) => `no test ran in ${folder}/`),
  };
}

/**
 * @param {{ stats: { expected: number, flaky: number, unexpected: number } }} json
 * @returns {Count}
 */
function countBrowser({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
