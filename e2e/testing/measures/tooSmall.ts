/** In the page of the screen: words under 30 px of 1080, too small for the back row; and boxes too full for their words. */
export function tooSmall(): string[] {
  const least = (30 / 1080) * innerHeight - 0.1;
  const found = [...document.querySelectorAll('[data-over]')].map((box) => `${box.className}: more than fits`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (
      !node.nodeValue?.trim() ||
      !element?.checkVisibility({ visibilityProperty: true }) ||
      element.closest('.visually-hidden')
    )
      continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < least)
      found.push(`${element.className || element.tagName} “${node.nodeValue.slice(0, 30)}”: ${size.toFixed(1)} px`);
  }
  return found;
}
