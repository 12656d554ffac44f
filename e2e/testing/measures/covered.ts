/**
 * In the page: words and controls that lie under something else, at their centre or near a corner. What a bar covers that
 * can be scrolled out from under it is fine, and so is what a sheet lies in front of.
 */
export function covered(): string[] {
  const CONTROLS = 'button, a, input, textarea, select, summary';
  const found: string[] = [];
  const range = document.createRange();
  let words = new Map<Element, readonly DOMRect[]>();
  let painted = new Map<Element, boolean>();
  // What lets presses through hides what is beneath it all the same.
  const sheet = document.createElement('style');
  sheet.textContent = '* { pointer-events: auto !important; }';
  document.head.append(sheet);
  const isSeen = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const wordsOf = (element: Element): readonly DOMRect[] => {
    const known = words.get(element);
    if (known) return known;
    const boxes: DOMRect[] = [];
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
      range.selectNodeContents(node);
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      for (const { x, y, width, height } of range.getClientRects()) {
        // The box of words is as high as the font allows; its letters are not.
        const spare = Math.max(0, (height - size * 0.8) / 2);
        boxes.push(new DOMRect(x, y + spare, width, height - 2 * spare));
      }
    }
    words.set(element, boxes);
    return boxes;
  };
  const isFilled = (element: Element): boolean => {
    const known = painted.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const is =
      isSeen(element) &&
      (element instanceof SVGElement
        ? !(element instanceof SVGSVGElement)
        : /^(img|canvas|input|textarea|select)$/i.test(element.tagName) ||
          backgroundImage !== 'none' ||
          !/^rgba\(.*, 0(\.0+)?\)$|^transparent$/.test(backgroundColor));
    painted.set(element, is);
    return is;
  };
  const isInk = (element: Element, x: number, y: number): boolean =>
    isFilled(element) ||
    wordsOf(element).some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom && isSeen(element),
    );
  const coverAt = (element: Element, x: number, y: number): Element | undefined => {
    // Nearly always; the whole pile is only asked for when something else is on top.
    const first = document.elementFromPoint(x, y);
    if (!first || first.contains(element) || element.contains(first)) return undefined;
    for (const top of document.elementsFromPoint(x, y)) {
      if (top.contains(element) || element.contains(top)) return undefined;
      if (!isInk(top, x, y)) continue;
      // Not beneath it either: a frame has it scrolled away.
      const isThere = document.elementsFromPoint(x, y).some((one) => one === element || element.contains(one));
      return isThere && !top.closest('.thumbs, dialog') ? top : undefined;
    }
    return undefined;
  };
  const coverOf = (element: Element): Element | undefined => {
    const boxes = element.matches(CONTROLS) ? [element.getBoundingClientRect()] : wordsOf(element);
    for (const { left, right, top, bottom, width, height } of boxes) {
      const [dx, dy] = [Math.min(width / 4, 12), Math.min(height / 4, 12)];
      const middle = coverAt(element, (left + right) / 2, (top + bottom) / 2);
      if (middle) return middle;
      for (const x of [left + dx, right - dx]) {
        for (const y of [top + dy, bottom - dy]) {
          const cover = coverAt(element, x, y);
          if (cover) return cover;
        }
      }
    }
    return undefined;
  };
  const named = (element: Element) => element.getAttribute('class') ?? element.tagName;
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('.visually-hidden, svg') || !isSeen(element) || !coverOf(element)) continue;
    const before = [...document.querySelectorAll('*')].map((one) => [one, one.scrollLeft, one.scrollTop] as const);
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    words = new Map();
    const top = coverOf(element);
    for (const [one, left, y] of before) {
      if (one.scrollLeft !== left || one.scrollTop !== y) one.scrollTo({ left, top: y, behavior: 'instant' });
    }
    words = new Map();
    if (top) found.push(`${named(element)} “${(element.textContent ?? '').slice(0, 30)}” lies under ${named(top)}`);
  }
  painted = new Map();
  sheet.remove();
  return found;
}
