import { LIMITS } from '../rules/limits.ts';
import type { BoardFile } from './boardFile.ts';
import type { FileProblem } from './fileProblem.ts';

/** What does not fit together among the lines of a file: each hangs under one of its box, three deep at most. */
export function* statementFaults({ statements, groups, notes }: BoardFile): Generator<FileProblem, void> {
  const lines = new Map(statements.map((line) => [line.id, line]));
  const promoted = new Set([...groups, ...notes].map(({ id }) => id));
  const seen = new Set<string>();
  for (const [i, line] of statements.entries()) {
    if (seen.has(line.id)) yield { place: `statements[${i}].id`, fault: 'twice' };
    seen.add(line.id);
    if (line.from !== null && !promoted.has(line.from)) yield { place: `statements[${i}].from`, fault: 'missing' };
    let [at, depth] = [line, 1];
    while (at.parent !== null) {
      const above = lines.get(at.parent);
      if (above?.box !== line.box) return yield { place: `statements[${i}].parent`, fault: 'missing' };
      if (++depth > LIMITS.nesting) return yield { place: `statements[${i}].parent`, fault: 'tooDeep' };
      at = above;
    }
  }
}
