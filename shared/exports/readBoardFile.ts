import { BOARD_FILE, type BoardFile, FILE_VERSION, type FileFault } from './boardFile.ts';
import { fileFaults } from './fileFaults.ts';
import { brokenAt, type FileProblem, problemOf } from './fileProblem.ts';
import { heavyAt } from './fileWeight.ts';

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
