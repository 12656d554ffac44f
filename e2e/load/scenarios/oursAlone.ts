import type { Column } from '../results/figureTable.ts';
import { measured } from './ours/measured.ts';
import type { Scenario, Settings } from './Scenario.ts';

interface Plan {
  readonly run: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly full: (settings: Settings) => readonly object[];
  readonly quick: (settings: Settings) => readonly object[];
}

const sizes = ({ people }: Settings, otherwise: readonly number[]) => (people.length > 0 ? people : otherwise);

/** What only our product does: each measured at its full size, and at a small one for `--quick`. */
const PLANS: Readonly<Record<string, Plan>> = {
  joinStorm: {
    run: 'joinStorm',
    title: 'Everybody joins at the same moment',
    columns: [
      ['people', 'people'],
      ['notes there', 'notes'],
      ['until the board is there p50, ms', 'joinP50'],
      ['p95', 'joinP95'],
      ['longest', 'joinMax'],
      ['all come back at once: p95', 'backP95'],
      ['longest', 'backMax'],
      ['server CPU each, ms', 'serverMsEach', 2],
      ['kB each', 'kbEach'],
      ['event loop late at most, ms', 'delayMax'],
      ['RSS, MB', 'rssMb'],
      ['load CPU', 'loadCpu', 2],
    ],
    full: (settings) => sizes(settings, [100, 990]).map((people) => ({ people, notes: 100 })),
    quick: (settings) => sizes(settings, [40]).map((people) => ({ people, notes: 20 })),
  },
  lateJoin: {
    run: 'lateJoin',
    title: 'Late to a board that is full',
    columns: [
      ['notes', 'notes'],
      ['joins', 'joins'],
      ['the first, who has it loaded, ms', 'firstMs'],
      ['until the board is there p50, ms', 'joinP50'],
      ['p99', 'joinP99'],
      ['server CPU each, ms', 'serverMsEach', 1],
      ['kB on the wire each, not compressed', 'kbEach'],
      ['deflated it would be, kB', 'deflatedKb'],
      ['event loop late at most, ms', 'delayMax'],
    ],
    full: () => [1_000, 5_000].map((notes) => ({ notes, joins: 50 })),
    quick: () => [{ notes: 300, joins: 5 }],
  },
  voteBurst: {
    run: 'voteBurst',
    title: 'Everybody votes within two seconds',
    columns: [
      ['people', 'people'],
      ['dots', 'dots'],
      ['answer p50, ms', 'ackP50', 1],
      ['p99', 'ackP99', 1],
      ['longest', 'ackMax', 1],
      ['server CPU', 'serverCpu', 2],
      ['event loop late p99, ms', 'delayP99', 1],
      ['load CPU', 'loadCpu', 2],
    ],
    full: (settings) => sizes(settings, [500]).map((people) => ({ people, seed: settings.seed })),
    quick: (settings) => sizes(settings, [30]).map((people) => ({ people, seed: settings.seed })),
  },
  reveal: {
    run: 'reveal',
    title: 'The reveal',
    columns: [
      ['people', 'people'],
      ['drafts', 'drafts'],
      ['step to everything seen p50, ms', 'sightP50'],
      ['p99', 'sightP99'],
      ['longest', 'sightMax'],
      ['answer to the step, ms', 'ackMs'],
      ['server CPU, ms', 'serverCpuMs'],
      ['kB each', 'kbEach'],
      ['event loop late at most, ms', 'delayMax'],
    ],
    full: (settings) => sizes(settings, [500]).map((people) => ({ people, draftsEach: 2 })),
    quick: (settings) => sizes(settings, [20]).map((people) => ({ people, draftsEach: 2 })),
  },
  restart: {
    run: 'restart',
    title: 'Started on a full store',
    columns: [
      ['boards in the store', 'boards'],
      ['to create one, ms', 'createMs', 2],
      ['until ready, ms', 'readyMs'],
      ['until the first board is there, ms', 'firstMs'],
      ['come back at once', 'cameBack'],
      ['until they have their boards p50, ms', 'backP50'],
      ['p99', 'backP99'],
      ['server CPU each, ms', 'serverMsEach', 2],
      ['RSS at the start, MB', 'rssAtStartMb'],
      ['heap at the start, MB', 'heapAtStartMb', 1],
      ['RSS with all of them, MB', 'rssMb'],
    ],
    full: () => [10, 1_000, 10_000].map((boards) => ({ boards, comeBack: boards === 1_000 ? 999 : 0 })),
    quick: () => [{ boards: 20, comeBack: 10 }],
  },
  memory: {
    run: 'memory',
    title: 'Memory',
    columns: [
      ['boards', 'boards'],
      ['notes on each', 'notes'],
      ['connections', 'people'],
      ['kB a connection', 'connectionKb', 1],
      ['of RSS', 'connectionRssKb', 1],
      ['kB a board loaded, nobody there', 'loadedKb', 1],
      ['kB a board let go', 'unloadedKb', 1],
      ['heap at the start, MB', 'heapAtStartMb', 1],
      ['RSS at the start, MB', 'rssAtStartMb'],
    ],
    full: () => [{ boards: 300, notes: 30, people: 500, unload: true }],
    quick: () => [{ boards: 10, notes: 30, people: 20, unload: false }],
  },
  growth: {
    run: 'growth',
    title: 'The same small load on a board that has grown',
    columns: [
      ['notes', 'notes'],
      ['members away', 'members'],
      ['commands before', 'log'],
      ['until the board is loaded, ms', 'firstMs'],
      ['until the next has it, ms', 'joinMs'],
      ['kB each', 'joinKb'],
      ['server CPU a command, µs', 'usPerCommand'],
      ['answer p50, ms', 'ackP50', 1],
      ['p99', 'ackP99', 1],
      ['heap, MB', 'heapMb', 1],
      ['RSS, MB', 'rssMb'],
    ],
    full: ({ seed, seconds }) =>
      [
        { notes: 100, members: 30, log: 0 },
        { notes: 1_000, members: 30, log: 0 },
        { notes: 5_000, members: 30, log: 0 },
        { notes: 100, members: 300, log: 0 },
        { notes: 100, members: 950, log: 0 },
        { notes: 100, members: 30, log: 1_000 },
        { notes: 100, members: 30, log: 10_000 },
      ].map((board) => ({ ...board, people: 20, seconds, seed })),
    quick: ({ seed }) => [{ notes: 100, members: 10, log: 100, people: 5, seconds: 1, seed }],
  },
};

/** The scenarios that measure our server alone. */
export const OURS_ALONE: Readonly<Record<string, Scenario>> = Object.fromEntries(
  Object.entries(PLANS).map(([key, { run, title, columns, full, quick }]): [string, Scenario] => [
    key,
    async function* (settings) {
      yield* await measured(
        settings,
        { run, key, title, columns },
        settings.isQuick ? quick(settings) : full(settings),
      );
    },
  ]),
);
