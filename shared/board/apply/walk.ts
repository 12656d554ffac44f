import { DEFAULT_SETTINGS } from '../../model/board.ts';
import { type Handlers, withHidden, withOpen } from './handler.ts';

export const walk: Handlers<
  'boardRenamed' | 'communityNamed' | 'settingsChanged' | 'walked' | 'clockSet' | 'focusSet'
> = {
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
