import { useEffect, useState } from 'react';
import { edgeFor, takesWords } from './dock.ts';

export interface Dock {
  /** Where it is drawn: the page, or the dialog that is open over it, since nothing else there can be pressed. */
  readonly host: Element;
  /** The edge it keeps to beside the field somebody is in; null: the hands are free. */
  readonly edge: 'top' | 'bottom' | null;
  /** What the keyboard (or the head, at the top) takes off that edge, px. */
  readonly inset: number;
}

/** Where the thumbs may stand without taking the field away from whoever writes; follows the focus, keyboard and dialogs. */
export function useDock(): Dock {
  const [dock, setDock] = useState(readDock);
  useEffect(() => {
    const again = () =>
      setDock((last) => {
        const next = readDock();
        return last.host === next.host && last.edge === next.edge && last.inset === next.inset ? last : next;
      });
    // The focus is nowhere between two fields; look once it has arrived.
    const soon = () => window.setTimeout(again, 0);
    const dialogs = new MutationObserver(again);
    dialogs.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] });
    const here = { capture: true, passive: true };
    const view = window.visualViewport;
    for (const name of ['focusin', 'focusout', 'input']) document.addEventListener(name, soon);
    document.addEventListener('scroll', again, here);
    window.addEventListener('resize', again);
    view?.addEventListener('resize', again);
    view?.addEventListener('scroll', again);
    again();
    return () => {
      dialogs.disconnect();
      for (const name of ['focusin', 'focusout', 'input']) document.removeEventListener(name, soon);
      document.removeEventListener('scroll', again, here);
      window.removeEventListener('resize', again);
      view?.removeEventListener('resize', again);
      view?.removeEventListener('scroll', again);
    };
  }, []);
  return dock;
}

function readDock(): Dock {
  const host = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const view = window.visualViewport;
  const seen = {
    top: view?.offsetTop ?? 0,
    bottom: (view?.offsetTop ?? 0) + (view?.height ?? window.innerHeight),
  };
  const keyboard = Math.max(0, Math.round(window.innerHeight - seen.bottom));
  const field = document.activeElement;
  if (!field || !takesWords(field)) return { host, edge: null, inset: keyboard };
  const head = host === document.body ? (document.querySelector('.me__head')?.getBoundingClientRect().height ?? 0) : 0;
  const over = host === document.body ? 'page' : 'dialog';
  const edge = edgeFor(field.getBoundingClientRect(), seen, head, over);
  return { host, edge, inset: edge === 'bottom' ? keyboard : Math.round(seen.top + head) };
}
