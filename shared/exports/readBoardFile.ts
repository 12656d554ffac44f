import type { z } from 'zod';
import { BOARD_FILE, type BoardFile, FILE_VERSION, type FileFault } from './boardFile.ts';
import { fileFaults } from './fileFaults.ts';
import { heavyAt } from './fileWeight.ts';

/** What is wrong with a file, and where: `notes[3].text`, or the number of the character where it is no JSON. */
export interface FileProblem {
  readonly place: string;
  readonly fault: FileFault;
}

export type ReadFile =
  | { readonly ok: true; readonly file: BoardFile }
  | { readonly ok: false; readonly problem: FileProblem };

/** The board a file holds, or the first thing that is wrong with it. Nothing in a file that passes is left to chance. */
export function readBoardFile(text: string): ReadFile {
  const bad = (place: string, fault: FileFault): ReadFile => ({ ok: false, problem: { place, fault } });
  const heavy = heavyAt(text);
  if (heavy !== null) return bad(String(heavy), 'beyond');
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return bad(brokenAt(text, error), 'notJson');
  }
  if (typeof input !== 'object' || input === null || !('format' in input) || input.format !== 'fikabord-board') {
    return bad('format', 'notBoard');
  }
  if ('version' in input && typeof input.version === 'number' && input.version > FILE_VERSION) {
    return bad('version', 'newer');
  }
  const parsed = BOARD_FILE.safeParse(input);
  if (!parsed.success) return { ok: false, problem: problemOf(parsed.error) };
  const [problem] = fileFaults(parsed.data);
  return problem ? { ok: false, problem } : { ok: true, file: parsed.data };
}

/** The character at which a text stops being JSON, from 1: engines say so in their own words, or it breaks off. */
function brokenAt(text: string, error: unknown): string {
  const said = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return String(said === undefined ? text.length : Number(said) + 1);
}

function problemOf({ issues: [issue] }: z.ZodError): FileProblem {
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
