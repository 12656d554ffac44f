import type { z } from 'zod';
import type { FileFault } from './boardFile.ts';

/** What is wrong with a file, and where: `notes[3].text`, or the number of the character where it is no JSON. */
export interface FileProblem {
  readonly place: string;
  readonly fault: FileFault;
}

/** The character at which a text stops being JSON, from 1: engines say so in their own words, or it breaks off. */
export function brokenAt(text: string, error: unknown): string {
  const said = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return String(said === undefined ? text.length : Number(said) + 1);
}

/** The first thing a schema finds wrong, and where. */
export function problemOf({ issues: [issue] }: z.ZodError): FileProblem {
  if (!issue) return { place: 'format', fault: 'shape' };
  const at = (path: readonly PropertyKey[]) =>
    path
      .reduce<string>((way, key) => (typeof key === 'number' ? `${way}[${key}]` : `${way}.${String(key)}`), '')
      .slice(1);
  if (issue.code === 'unrecognized_keys') {
    return { place: at([...issue.path, (issue.keys[0] ?? '').slice(0, 60)]), fault: 'unknown' };
  }
  const place = at(issue.path);
  if (issue.code === 'too_big' && issue.origin === 'array') return { place, fault: 'tooMany' };
  if (issue.code === 'too_big' || issue.code === 'too_small' || issue.code === 'not_multiple_of') {
    return { place, fault: 'range' };
  }
  // Only our own schemas add issues of their own, each with one of our faults.
  return { place, fault: issue.code === 'custom' ? ((issue.params?.fault ?? 'shape') as FileFault) : 'shape' };
}
