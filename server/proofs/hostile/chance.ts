export type Chance = () => number;

/** A whole number from 0 to below `most`. */
export const below = (chance: Chance, most: number): number => Math.floor(chance() * most);

export function oneOf<T>(chance: Chance, from: readonly [T, ...T[]]): T;
export function oneOf<T>(chance: Chance, from: readonly T[]): T | undefined;
export function oneOf<T>(chance: Chance, from: readonly T[]): T | undefined {
  return from[below(chance, from.length)];
}

export const bytes = (chance: Chance, length: number): Uint8Array =>
  Uint8Array.from({ length }, () => below(chance, 256));
