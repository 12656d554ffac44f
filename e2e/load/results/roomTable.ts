import type { RoomFigures } from '../scenarios/roomFigures.ts';
import { table } from './table.ts';

/** From here on the load has no time left of its own core: what it measures is also itself. */
const LOAD_IS_FULL = 0.9;

interface Row {
  readonly subject: string;
  readonly figures: RoomFigures | null;
  readonly why: string;
}

const HEAD = [
  'Server',
  'CPU',
  'µs per change seen',
  'act to sight p50 / p99 / longest, ms',
  'answer p50 / p99, ms',
  'kB/s each',
  'presence frames/s each',
  'RSS, MB',
  'event loop late p50 / p99 / longest, ms',
  'load CPU',
  'load late p99, ms',
  'other CPU',
  'whole',
];

export function roomTable(rows: readonly Row[]): string {
  return table(
    HEAD,
    rows.map(({ subject, figures, why }) => {
      if (figures === null) return [subject, ...HEAD.slice(2).map(() => '–'), `no: ${why.slice(0, 200)}`];
      const loadCpu = share(figures.loadCpu) + ((figures.loadCpu ?? 0) > LOAD_IS_FULL ? ' (full)' : '');
      return [
        figures.subject,
        share(figures.serverCpu),
        number(figures.usPerDelivery, 2),
        ms(figures.sightP50, figures.sightP99, figures.sightMax),
        ms(figures.ackP50, figures.ackP99),
        number(figures.kbPerPersonSecond, 0),
        number(figures.presencePerPersonSecond, 0),
        number(figures.rssMb, 0),
        ms(figures.delayP50, figures.delayP99, figures.delayMax),
        loadCpu,
        ms(figures.lateP99),
        share(figures.othersCpu),
        why === '' ? 'yes' : `no: ${why}`,
      ];
    }),
  );
}

const share = (value: number | null) => number(value, 2);

const ms = (...values: (number | null)[]) =>
  values.every((value) => value === null)
    ? '–'
    : values.map((value) => number(value, value !== null && value < 10 ? 1 : 0)).join(' / ');

function number(value: number | null, digits: number): string {
  return value === null || !Number.isFinite(value) ? '–' : value.toFixed(digits);
}
