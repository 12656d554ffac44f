import './Pages.css';
import { Fragment, type ReactNode, useRef } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { shownPage } from '../../wall/screenPages.ts';
import { usePageKeys } from './usePageKeys.ts';
import { usePages } from './usePages.ts';

export interface Thing {
  readonly key: string;
  /** What it is made of: as long as this is the same, so is its size. Without it, it is measured at every change. */
  readonly of?: unknown;
  /** `draft`: the copy that is only measured. */
  readonly show: (draft: boolean) => ReactNode;
}

/**
 * Things on a wall, on as few pages as it takes and as big as these can hold (`sizes`: the steps of --note-size in vh, largest
 * first). Which page: the facilitator's, or turned on this device with the arrow keys or a presenter.
 */
export function Pages(props: {
  things: readonly Thing[];
  sizes: readonly number[];
  look?: 'wall' | 'rows';
  /** Turns to the last page whenever a thing is added. */
  newest?: boolean;
  empty?: ReactNode;
}) {
  const { things, sizes, look = 'wall', newest = false, empty } = props;
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const copy = useRef<HTMLDivElement>(null);
  const { pages, size, draft } = usePages(box, copy, things, sizes);
  const wanted = usePageKeys(pages.length, newest ? things.length : 0);
  const at = shownPage(wanted, pages.length);
  if (things.length === 0) return <div className="pages__empty">{empty}</div>;
  return (
    <div ref={box} className="pages" data-look={look}>
      <div ref={copy} className="pages__draft" aria-hidden="true">
        {draft.map(({ key, show }) => (
          <Fragment key={key}>{show(true)}</Fragment>
        ))}
      </div>
      <div key={at} className="pages__page" style={{ '--note-size': `${size}vh` }}>
        {pages[at]?.map((index) => {
          const thing = things[index];
          return thing && <Fragment key={thing.key}>{thing.show(false)}</Fragment>;
        })}
      </div>
      {pages.length > 1 && <p className="pages__count">{say('screen.page', { at: at + 1, of: pages.length })}</p>}
    </div>
  );
}
