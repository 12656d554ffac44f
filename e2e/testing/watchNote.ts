import type { Page } from '@playwright/test';

/** What a frame shows of a note: where each element stands that shows its text. */
export type Frame = readonly string[];

export interface Watched {
  /** Every frame from the first press or key on. */
  readonly frames: readonly Frame[];
  /** The most and the least that ever hung there once it was up, also between frames. */
  readonly most: number;
  readonly least: number;
}

interface Watch {
  stop: () => Watched;
  /** When anything on the page changed last, by the page's steady clock, ms. */
  changed: () => number;
}
declare global {
  interface Window {
    noteWatch?: Watch;
  }
}

/**
 * Records, frame by frame and change by change, every visible element on the page that shows this very text. Begins with
 * the first press or key after this call.
 */
export async function watchNote(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const find = (): Element[] => {
      const found: Element[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { nodeValue, parentElement } = texts.currentNode;
        if (nodeValue === words && parentElement?.checkVisibility({ visibilityProperty: true })) found.push(parentElement);
      }
      // What is still being written is not a note yet.
      return found.filter((one) => !one.closest('textarea'));
    };
    /** Its place among its siblings, and on the page. */
    const placeOf = (shown: Element): string => {
      const one = shown.closest('li, [data-note]') ?? shown;
      const { left, top } = one.getBoundingClientRect();
      const order = [...(one.parentElement?.children ?? [])].indexOf(one);
      return `${order}: ${Math.round(left)} ${Math.round(top)}`;
    };
    const frames: Frame[] = [];
    let most = 0;
    let least = Number.POSITIVE_INFINITY;
    let changedAt = 0;
    let going = false;
    const observer = new MutationObserver(() => {
      changedAt = performance.now();
      const { length } = find();
      most = Math.max(most, length);
      if (most > 0) least = Math.min(least, length);
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const each = () => {
      frames.push(find().map(placeOf));
      if (going) requestAnimationFrame(each);
    };
    const begin = () => {
      if (going) return;
      going = true;
      requestAnimationFrame(each);
    };
    for (const kind of ['click', 'keydown']) addEventListener(kind, begin, { capture: true, once: true });
    window.noteWatch = {
      changed: () => changedAt,
      stop: () => {
        going = false;
        observer.disconnect();
        return { frames, most, least };
      },
    };
  }, text);
}

/** Ends the watch once nothing on the page has changed for `quiet` ms. Not for a page whose clock runs. */
export function endWatch(page: Page, quiet = 1000): Promise<Watched> {
  return page.evaluate(
    (ms) =>
      new Promise<Watched>((resolve, reject) => {
        const watch = window.noteWatch;
        if (!watch) return reject(new Error('nobody watches'));
        const called = performance.now();
        const look = () => {
          if (performance.now() - Math.max(called, watch.changed()) >= ms) resolve(watch.stop());
          else requestAnimationFrame(look);
        };
        look();
      }),
    quiet,
  );
}
