/** In the page: what sticks out of it sideways. */
export function sticksOut(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
  const scrolls = (element: Element): boolean => {
    for (let up = element.parentElement; up; up = up.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return true;
    }
    return false;
  };
  for (const element of document.querySelectorAll('button, a, input, textarea, h1, h2, h3')) {
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || !element.checkVisibility() || element.closest('.visually-hidden, [aria-hidden=true]'))
      continue;
    const out = Math.max(-box.left, box.right - clientWidth);
    const words = `${element.tagName} ${element.className} ${(element.textContent ?? '').slice(0, 30)}`;
    if (out > 1 && !scrolls(element)) found.push(`${words}: ${Math.round(out)} px out`);
  }
  return found;
}
