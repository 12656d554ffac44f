import { type Column, type Figures, figureTable, readFigures } from '../../results/figureTable.ts';
import { runJob } from '../../runJob.ts';
import type { Section, Settings } from '../Scenario.ts';

/** Measures our server once for each of the given settings, and puts the figures below each other. */
export async function measured(
  { server, subjects }: Settings,
  what: { readonly run: string; readonly key: string; readonly title: string; readonly columns: readonly Column[] },
  settings: readonly object[],
): Promise<Section[]> {
  // What only our product does is left out where only others are asked for.
  if (!subjects.includes('ours')) return [];
  const rows: Figures[] = [];
  for (const params of settings) {
    rows.push(readFigures(await runJob({ run: what.run, server, params }).catch(failed)));
    console.error(`${what.title}: ${JSON.stringify(params)} ${rows.at(-1)?.faults.join(', ') || 'right'}`);
  }
  const text = `### ${what.title}\n\n${figureTable(what.columns, rows)}`;
  return [{ key: what.key, text, faults: rows.flatMap(({ faults }) => faults) }];
}

const failed = (error: unknown) => ({ faults: [error instanceof Error ? error.message : String(error)] });
