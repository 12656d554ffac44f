import type { Page } from '@playwright/test';

/** What a frame shows of a note. */
export interface Frame {
  /** Where each element stands that shows its text. */
  readonly places: readonly string[];
  /** Something on this device waits for an answer of the server. */
  readonly waits: boolean;
}

export interface Watched {
  /** Every frame from the first press or key on. */
  readonly frames: readonly Frame[];
  /** The most and the least that ever hung there once it was up, also between frames. */
  readonly most: number;
  readonly least: number;
}

declare global {
  interface Window {
    /** Ends the watch that is on. */
    endNoteWatch?: () => Watched;
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
        if (nodeValue === words && parentElement?.checkVisibility({ visibilityProperty: true }))
          found.push(parentElement);
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
    let going = false;
    const observer = new MutationObserver(() => {
      const { length } = find();
      most = Math.max(most, length);
      if (most > 0) least = Math.min(least, length);
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const each = () => {
      const waits = Object.keys(localStorage).some((key) => key.startsWith('fikabord.outbox.'));
      frames.push({ places: find().map(placeOf), waits });
      if (going) requestAnimationFrame(each);
    };
    const begin = () => {
      if (going) return;
      going = true;
      requestAnimationFrame(each);
    };
    for (const kind of ['click', 'keydown']) addEventListener(kind, begin, { capture: true, once: true });
    window.endNoteWatch = () => {
      going = false;
      observer.disconnect();
      return { frames, most, least };
    };
  }, text);
}

/** Ends the watch after `more` ms of further frames. */
export function endWatch(page: Page, more = 1000): Promise<Watched> {
  return page.evaluate(
    (ms) =>
      new Promise<Watched>((resolve, reject) => {
        const end = window.endNoteWatch;
        if (!end) return reject(new Error('nobody watches'));
        const called = performance.now();
        const look = () => {
          if (performance.now() - called >= ms) resolve(end());
          else requestAnimationFrame(look);
        };
        look();
      }),
    more,
  );
}
