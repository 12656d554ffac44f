import { isSame } from '#shared/model/same.ts';

const LONGEST = 400;

/** The first key under which two objects differ, and both values there, for a message. */
export function firstDifference(a: object | null | undefined, b: object): string {
  const there = new Map(Object.entries(a ?? {}));
  const [key = '', value] = Object.entries(b).find(([name, its]) => !isSame(there.get(name), its)) ?? [];
  return `${key}: ${JSON.stringify(there.get(key))} / ${JSON.stringify(value)}`.slice(0, LONGEST);
}
