import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import en from '#shared/words/en.json' with { type: 'json' };
import { WordsIn } from '../../i18n/language.tsx';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

/** Renders into the page with English words; `unmount` takes it away again. For tests of parts in a DOM. */
export async function mount(tree: ReactNode) {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const show = (next: ReactNode) =>
    act(async () =>
      root.render(
        <WordsIn language="en" catalogue={en}>
          {next}
        </WordsIn>,
      ),
    );
  await show(tree);
  const unmount = async () => {
    await act(async () => root.unmount());
    place.remove();
  };
  return { place, show, unmount };
}
