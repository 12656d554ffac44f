/** Whether this is the long run of `npm run prove:…`, not the brief one of `npm test`. */
export const isLong = process.env.PROVE === 'long';

/** How often to try: `PROVE_COUNT`, or what the run is meant to take. */
export const times = (short: number, long: number): number =>
  Number(process.env.PROVE_COUNT ?? (isLong ? long : short));

/** Where chance begins: `PROVE_SEED`, or the same as ever in a brief run and another one in every long run. */
export const seed: number = Number(process.env.PROVE_SEED ?? (isLong ? Date.now() % 2 ** 31 : 1));

/** Tells a figure to whoever runs the proof. Figures decide nothing. */
export function tell(line: string): void {
  process.stdout.write(`  ${line}\n`);
}
