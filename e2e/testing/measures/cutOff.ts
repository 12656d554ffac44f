/**
 * In the page: words that a frame cuts off. Not what can be scrolled into view, and not where an ellipsis, a number of lines
 * or a fade says that there is more.
 */
export function cutOff(): string[] {
  const found: string[] = [];
  const range = document.createRange();
  const frames = (element: Element): Element[] => {
    const all: Element[] = [];
    let skips = false;
    for (let up: Element | null = element; up && up !== document.documentElement; up = up.parentElement) {
      const { position, transform } = getComputedStyle(up);
      if (skips && position === 'static' && transform === 'none') continue;
      skips = position === 'absolute';
      all.push(up);
      if (position === 'fixed') break;
    }
    return all;
  };
  /** How far the words reach out of what cuts them off, px; 0 when it is meant. */
  const cutBy = (element: Element, words: DOMRect): number => {
    // The box of words is as high as the font allows; its letters are not.
    const spare = Math.max(0, (words.height - Number.parseFloat(getComputedStyle(element).fontSize) * 0.96) / 2);
    let [seesX, seesY] = [true, true];
    for (const frame of frames(element)) {
      const style = getComputedStyle(frame);
      if (style.overflowX === 'visible' && style.clipPath === 'none') continue;
      const box = frame.getBoundingClientRect();
      if (style.clipPath !== 'none' || box.width <= 1 || box.height <= 1 || style.maskImage !== 'none') return 0;
      if (/auto|scroll/.test(style.overflowX)) seesX = false;
      if (/auto|scroll/.test(style.overflowY)) seesY = false;
      // A number of lines, or an ellipsis: nothing further out can cut what these leave.
      const isClamped = style.webkitLineClamp !== 'none';
      if (isClamped && words.top > box.bottom - words.height / 2) return 0;
      // Made to give way: all of it or nothing.
      if (element.closest('[data-gives-way]') && words.top + spare >= box.bottom) return 0;
      const x = Math.max(box.left - words.left, words.right - box.right);
      const y = Math.max(box.top - words.top - spare, words.bottom - spare - box.bottom);
      if (style.textOverflow === 'ellipsis' || isClamped) seesX = false;
      if (seesX && x > 2) return x;
      if (seesY && y > 2) return y;
    }
    return 0;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.nodeValue?.trim() || !element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      continue;
    range.selectNodeContents(node);
    const by = Math.max(0, ...[...range.getClientRects()].map((words) => cutBy(element, words)));
    if (by > 0)
      found.push(
        `${element.className || element.tagName} “${node.nodeValue.slice(0, 30)}”: ${Math.round(by)} px cut off`,
      );
  }
  return found;
}
