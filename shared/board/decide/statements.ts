import type { Open } from '../../model/board.ts';
import type { StatementId } from '../../model/ids.ts';
import { count, get } from '../../model/records.ts';
import type { Statement } from '../../model/statement.ts';
import { textProblem } from '../../model/text.ts';
import { editWords } from '../../rules/editWords.ts';
import { LIMITS } from '../../rules/limits.ts';
import { isBehind, orderBehind } from '../../rules/order.ts';
import { mayAlign } from '../../rules/permissions.ts';
import { depthOf, heightOf, linesUnder, subtree } from '../../rules/statements.ts';
import { type Deciders, done, refuse } from './decision.ts';

export const statements: Deciders<'statement.add' | 'statement.edit' | 'statement.move' | 'statement.remove'> = {
  'statement.add': ({ open }, me, { statement: id, box, text, parent, after, from }) => {
    const refusal = mayAlign(open, me, box);
    if (refusal) return refuse(refusal);
    const problem = textProblem(text, 'statement');
    if (problem) return refuse(problem);
    if (get(open.statements, id)) return refuse('taken');
    if (count(open.statements) >= LIMITS.statementsPerBoard) return refuse('tooMany');
    if (parent && get(open.statements, parent)?.box !== box) return refuse('gone');
    if (depthOf(open, parent) >= LIMITS.nesting) return refuse('tooDeep');
    const order = orderBehind(linesUnder(open, box, parent), after);
    return done({ type: 'statementWritten', statement: { id, box, text, parent, order, from } });
  },

  'statement.edit': ({ open }, me, { statement: id, text, base, spare }) => {
    const line = get(open.statements, id);
    if (!line) return refuse('gone');
    const refusal = mayAlign(open, me, line.box);
    if (refusal) return refuse(refusal);
    const edited = editWords({ text, base }, line.text, 'statement');
    if (edited.is === 'refused') return refuse(edited.problem);
    if (edited.is === 'unchanged') return done();
    if (edited.is === 'merged') return done({ type: 'statementEdited', statement: id, text: edited.text });
    if (get(open.statements, spare)) return refuse('taken');
    if (count(open.statements) >= LIMITS.statementsPerBoard) return refuse('tooMany');
    const order = orderBehind(linesUnder(open, line.box, line.parent), id);
    return done({ type: 'statementWritten', statement: { ...line, id: spare, text: edited.text, order } });
  },

  'statement.move': ({ open }, me, { statement: id, box, parent, after }) => {
    const line = get(open.statements, id);
    if (!line) return refuse('gone');
    const refusal = mayAlign(open, me, line.box) ?? mayAlign(open, me, box);
    if (refusal) return refuse(refusal);
    if (parent && get(open.statements, parent)?.box !== box) return refuse('gone');
    if (isWithin(open, parent, id)) return refuse('intoItself');
    if (depthOf(open, parent) + heightOf(open, line) > LIMITS.nesting) return refuse('tooDeep');
    const siblings = linesUnder(open, box, parent).filter((other) => other.id !== id);
    if (line.box === box && line.parent === parent && (after === id || isBehind(line.order, siblings, after)))
      return done();
    const order = orderBehind(siblings, after);
    const moved = subtree(open, line).map(
      (one): Statement => (one.id === id ? { ...one, box, parent, order } : { ...one, box }),
    );
    return done({ type: 'statementMoved', moved });
  },

  'statement.remove': ({ open }, me, { statement: id }) => {
    const line = get(open.statements, id);
    if (!line) return done();
    const refusal = mayAlign(open, me, line.box);
    if (refusal) return refuse(refusal);
    return done({ type: 'statementsRemoved', statements: subtree(open, line).map((one) => one.id) });
  },
};

function isWithin(open: Open, at: StatementId | null, root: StatementId): boolean {
  for (let id = at; id !== null; id = get(open.statements, id)?.parent ?? null) if (id === root) return true;
  return false;
}
