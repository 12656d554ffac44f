import { z } from 'zod';
import { table } from './table.ts';

/** A column of figures: its title, the figure's name, and how many digits stand behind the point. */
export type Column = readonly [title: string, figure: string, digits?: number];

const FIGURES = z.looseObject({ faults: z.array(z.string()) });
export type Figures = z.output<typeof FIGURES>;
export const readFigures = (figures: unknown): Figures => FIGURES.parse(figures);

/** Figures of several measurements below each other; the last column says what was not right. */
export function figureTable(columns: readonly Column[], rows: readonly Figures[]): string {
  return table(
    [...columns.map(([title]) => title), 'right'],
    rows.map((row) => [
      ...columns.map(([, name, digits = 0]) => figure(row[name], digits)),
      row.faults.length === 0 ? 'yes' : `no: ${row.faults.join(', ')}`,
    ]),
  );
}

export const figure = (value: unknown, digits: number): string =>
  typeof value === 'number' && Number.isFinite(value) ? value.toFixed(digits) : '–';
