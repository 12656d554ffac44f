import { drop, put } from '../../model/changeRecords.ts';
import { get } from '../../model/records.ts';
import { type Handlers, withOpen } from './handler.ts';

export const statements: Handlers<'statementWritten' | 'statementEdited' | 'statementMoved' | 'statementsRemoved'> = {
  statementWritten: (state, { statement }) =>
    withOpen(state, { statements: put(state.open.statements, statement.id, statement) }),
  statementEdited: (state, { statement, text }) => {
    const found = get(state.open.statements, statement);
    return found ? withOpen(state, { statements: put(state.open.statements, statement, { ...found, text }) }) : state;
  },
  statementMoved: (state, { moved }) =>
    withOpen(state, { statements: moved.reduce((now, one) => put(now, one.id, one), state.open.statements) }),
  statementsRemoved: (state, { statements: gone }) =>
    withOpen(state, { statements: gone.reduce((now, id) => drop(now, id), state.open.statements) }),
};
