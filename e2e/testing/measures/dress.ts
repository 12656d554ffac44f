/** As whom a page is looked at: as it is, as if its words were half as long again, or written from the right. */
export type Dress = 'plain' | 'long' | 'rtl';

/** In the page: dresses it, and returns what undresses it again. */
export function dress(as: Dress): () => void {
  const root = document.documentElement;
  const undo: (() => void)[] = [];
  if (as === 'rtl') {
    const { dir } = root;
    root.dir = 'rtl';
    undo.push(() => {
      root.dir = dir;
    });
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); as === 'long' && node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    // What people wrote is as long as it is; digits have their places.
    if (!/\p{L}{2}/u.test(text) || node.parentElement?.closest('[dir=auto], svg, .digits')) continue;
    const one = node;
    one.nodeValue = `${text} ${'ëẅï ä '.repeat(text.length)}`.slice(0, Math.ceil(text.length * 1.4)).trimEnd();
    undo.push(() => {
      one.nodeValue = text;
    });
  }
  return () => {
    for (const back of undo) back();
  };
}
