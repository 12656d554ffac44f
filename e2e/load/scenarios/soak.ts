import { z } from 'zod';
import { type Column, figureTable, readFigures } from '../results/figureTable.ts';
import { runJob } from '../runJob.ts';
import type { Scenario } from './Scenario.ts';

const COLUMNS: readonly Column[] = [
  ['minute', 'minute'],
  ['server CPU', 'serverCpu', 2],
  ['act to sight p50, ms', 'sightP50', 1],
  ['p99', 'sightP99', 1],
  ['answer p99, ms', 'ackP99', 1],
  ['event loop late p99, ms', 'delayP99', 1],
  ['RSS, MB', 'rssMb'],
  ['heap, MB', 'heapMb', 1],
  ['load CPU', 'loadCpu', 2],
];
const ROWS = z.object({ rows: z.array(z.looseObject({})), renewed: z.number(), heapAtEndMb: z.number() });
/** So many rows are told of a long run. */
const MOST_ROWS = 13;

/** Workshops that come and go, for an hour or as long as `--minutes` says. */
export const soak: Scenario = async function* ({ server, subjects, minutes, seed, isQuick }) {
  if (!subjects.includes('ours')) return;
  const size = isQuick
    ? { rooms: 3, people: 4, acts: 2, renewEvery: 1 }
    : { rooms: 20, people: 15, acts: 0.2, renewEvery: 60 };
  const length = isQuick ? 0.05 : (minutes ?? 60);
  const params = { ...size, shows: 1, minutes: length, every: isQuick ? 1 : Math.max(10, length * 2), seed };
  const answer = await runJob({ run: 'soak', server, params });
  const { faults } = readFigures(answer);
  const { rows, renewed, heapAtEndMb } = ROWS.parse(answer);
  const step = Math.ceil(rows.length / MOST_ROWS);
  const told = rows.filter((_, at) => at % step === 0 || at === rows.length - 1).map((row) => ({ ...row, faults: [] }));
  yield {
    key: 'soak',
    text:
      `### ${length} minutes: ${size.rooms} rooms of ${size.people}, ${size.acts} acts and a sign of presence a second each\n\n` +
      `${figureTable(COLUMNS, told)}\n\n` +
      `${renewed} rooms ended and were followed by others. Heap at the end, garbage collected: ${heapAtEndMb.toFixed(1)} MB. ` +
      (faults.length === 0 ? 'Everything was seen by everybody and answered.' : `Not right: ${faults.join(', ')}.`),
    faults,
  };
};
