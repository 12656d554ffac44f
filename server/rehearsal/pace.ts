import type { Intent, Pace } from './acts/intent.ts';

/** Milliseconds: the shortest, and how much longer it may take. */
const PACES: Readonly<Record<Pace, readonly [least: number, more: number]>> = {
  write: [1_500, 2_500],
  move: [2_000, 3_500],
  dot: [800, 1_600],
  press: [1_000, 2_500],
  think: [1_500, 4_500],
  talk: [9_000, 14_000],
};
/** A quick writer's milliseconds for a sign. */
const SIGN_MS = 60;

/** How long somebody takes to something, in milliseconds. `chance` is from 0 to 1. */
export function paceOf(intent: Intent, chance: number): number {
  const [least, more] = PACES[intent.pace];
  const signs = 'text' in intent.body ? intent.body.text.length : 0;
  return Math.round(least + chance * more + (intent.pace === 'write' ? signs * SIGN_MS : 0));
}
