import { figure } from '../results/figureTable.ts';
import { table } from '../results/table.ts';
import { runJob } from '../runJob.ts';
import { ROOM_FIGURES, type RoomFigures } from './roomFigures.ts';
import type { Scenario } from './Scenario.ts';

const SIZES = [50, 100, 150, 200, 300, 400, 500, 750, 1_000, 1_250, 1_500, 2_000, 2_500, 3_000];
const QUICK_SIZES = [20];
/** Who sees what others do only after so long no longer works together with them. */
const BROKEN_MS = 1_000;

/** One room that becomes larger until it breaks: something is lost or refused, or 1 of 100 changes is seen after a second. */
export const breaks: Scenario = async function* ({ subjects, server, acts, shows, seconds, seed, isQuick, people }) {
  const sizes = people.length > 0 ? people : isQuick ? QUICK_SIZES : SIZES;
  const rows: string[][] = [];
  for (const subject of subjects) {
    let held: RoomFigures | null = null;
    let broke = 'not up to here';
    for (const size of sizes) {
      const params = { subject, rooms: 1, people: size, acts, shows, seconds, warmUp: isQuick ? 1 : 4, seed };
      const found = await runJob({ run: 'rooms', server, params }, 120_000).then(
        (answer) => ROOM_FIGURES.parse(answer),
        () => null,
      );
      console.error(
        `breaks: ${subject} ${size} ${found ? `p99 ${found.sightP99} ${found.faults.join(', ')}` : 'failed'}`,
      );
      const why = whyBroken(found);
      if (why !== null) {
        broke = `${size}: ${why}`;
        break;
      }
      held = found;
    }
    rows.push([
      held?.subject ?? subject,
      held ? String(held.people) : 'none',
      figure(held?.serverCpu, 2),
      `${figure(held?.sightP50, 0)} / ${figure(held?.sightP99, 0)}`,
      figure(held?.loadCpu, 2),
      broke,
    ]);
  }
  const head = ['Server', 'largest room that held', 'CPU', 'act to sight p50 / p99, ms', 'load CPU', 'broke at'];
  yield { key: 'breaks', text: `### Where a room breaks\n\n${table(head, rows)}`, faults: [] };
};

function whyBroken(figures: RoomFigures | null): string | null {
  if (figures === null) return 'nobody could be gathered, or the server ended';
  if (figures.faults.length > 0) return figures.faults.join(', ');
  const p99 = figures.sightP99 ?? Number.POSITIVE_INFINITY;
  return p99 > BROKEN_MS ? `p99 ${p99.toFixed(0)} ms` : null;
}
