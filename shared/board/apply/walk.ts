import { type BoardState, DEFAULT_SETTINGS, type Mine, NOTHING_MINE } from '../../model/board.ts';
import type { MemberId, NoteId } from '../../model/ids.ts';
import type { Note } from '../../model/note.ts';
import { all } from '../../model/records.ts';
import { type Handlers, withHidden, withOpen } from './handler.ts';

/** Whose name stands under a note wrote it; nobody here wrote the others. */
function authored(notes: BoardState['open']['notes']): BoardState['mine'] {
  const own = new Map<MemberId, Record<NoteId, true>>();
  for (const { id, author } of all<NoteId, Note>(notes)) {
    if (author !== null) own.set(author, Object.assign(own.get(author) ?? {}, { [id]: true }));
  }
  return Object.fromEntries(
    [...own].map(([member, mine]): [MemberId, Mine] => [member, { ...NOTHING_MINE, notes: mine }]),
  );
}

export const walk: Handlers<
  'boardBrought' | 'boardRenamed' | 'communityNamed' | 'settingsChanged' | 'walked' | 'clockSet' | 'focusSet'
> = {
  boardBrought: (state, { content }) => ({ ...withOpen(state, content), mine: authored(content.notes) }),
  boardRenamed: (state, { title }) => withOpen(state, { board: { ...state.open.board, title } }),
  communityNamed: (state, { name }) => withOpen(state, { board: { ...state.open.board, name } }),
  settingsChanged: (state, { settings }) => withOpen(state, { settings: { ...DEFAULT_SETTINGS, ...settings } }),
  // Whoever was typing in the phase that ended is not typing in the next one until they say so.
  walked: (state, { walk: next }) => {
    const walked = withOpen(state, { walk: next });
    return next.step === state.open.walk.step ? walked : withHidden(walked, { writing: {} });
  },
  clockSet: (state, { clock }) => withOpen(state, { clock }),
  focusSet: (state, { focus }) => withOpen(state, { focus }),
};
