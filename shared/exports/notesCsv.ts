import type { PublicPart } from '../board/publicPart.ts';
import { template } from '../rules/phases.ts';
import type { Say, WordKey } from '../words/say.ts';
import { csvCell } from './csvCell.ts';
import { type CsvColumn, type CsvRow, electionRows, stageRows, yieldRows } from './csvRows.ts';

/** The columns with their titles, in the order they stand in. */
const COLUMNS: readonly (readonly [CsvColumn, WordKey])[] = [
  ['kind', 'export.csv.kind'],
  ['stage', 'export.csv.stage'],
  ['question', 'wall.lanes'],
  ['group', 'export.csv.in'],
  ['text', 'export.csv.text'],
  ['author', 'export.csv.author'],
  ['votes', 'export.csv.votes'],
  ['room', 'export.csv.room'],
  ['weight', 'export.csv.weight'],
  ['who', 'actions.who'],
  ['by', 'actions.by'],
  ['done', 'minutes.done'],
];

/**
 * Notes, groups, votes, takeaways and actions as a table (RFC 4180, UTF-8 with a byte order mark, every cell quoted), a
 * row each. Nothing in it is calculated by whatever opens it.
 */
export function notesCsv(part: PublicPart, say: Say): string {
  const rows: CsvRow[] = [
    ...template(part).stages.flatMap((stage) => stageRows(part, stage, say)),
    ...electionRows(part, say),
    ...yieldRows(part, say),
  ];
  const cells = [COLUMNS.map(([, title]) => say(title)), ...rows.map((row) => COLUMNS.map(([of]) => row[of] ?? ''))];
  return `\ufeff${cells.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
