import { expect, it } from 'vitest';
import { hitsIn } from '../canaries/spellings.ts';
import { option, tellFigures } from '../figures.ts';
import { type Played, playScenario } from './playScenario.ts';

const PAIRS = option('PAIRS', 20);
const SEED = option('SEED', 1);

/** The first thing that somebody received in one run and not in the other. */
function difference(one: Played, other: Played): string | null {
  for (const [name, lines] of one.received) {
    const others = other.received.get(name) ?? [];
    const at = lines.findIndex((line, n) => line !== others[n]);
    if (at >= 0) return `${name} received\n  ${lines[at]?.slice(0, 600)}\nand\n  ${others[at]?.slice(0, 600)}`;
    if (others.length !== lines.length) return `${name} received ${lines.length} and ${others.length} messages`;
  }
  return one.received.size === other.received.size ? null : 'not the same people';
}

it(`what others receive does not depend on what one does in private, in ${PAIRS} pairs of workshops`, {
  timeout: 60_000 + PAIRS * 30_000,
}, async () => {
  const done: Record<string, number> = {};
  const phases = new Set<string>();
  let bytes = 0;
  let messages = 0;
  for (let seed = SEED; seed < SEED + PAIRS; seed++) {
    const one = await playScenario(seed, 1);
    const other = await playScenario(seed, 2);
    const again = `again with SEED=${seed} PAIRS=1`;
    expect(difference(one, other), again).toBeNull();
    for (const { received, canaries } of [one, other]) {
      const all = Buffer.from([...received.values()].flat().join('\n'), 'latin1');
      expect(hitsIn(all, canaries), again).toEqual([]);
      bytes += all.length;
      messages += [...received.values()].flat().length;
    }
    for (const played of [one, other]) {
      for (const [type, n] of Object.entries(played.done)) done[type] = (done[type] ?? 0) + n;
      for (const phase of played.phases) phases.add(phase);
    }
  }
  tellFigures('secrecy', { seed: SEED, pairs: PAIRS, differences: 0, canaries: 0, messages, bytes });
  process.stdout.write(`  in private: ${JSON.stringify(done)}; in phases ${[...phases].join(', ')}\n`);
  if (PAIRS < 20) return;
  // Two runs in which nothing private happens are the same.
  const types = [
    'draft.put',
    'draft.drop',
    'undo',
    'dots.place',
    'weight.set',
    'check.answer',
    'election.choose',
    'thumb.give',
    'poll.answer',
    'room.dots',
    'room.thumbs',
  ];
  expect(types.filter((type) => !done[type])).toEqual([]);
});
