const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const firstSign = (word: string): string => {
  for (const { segment } of segmenter.segment(word)) return segment;
  return '';
};

/** The first signs of the first and the last word of a name: what fits in a small round picture. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = firstSign(words[0] ?? '');
  const last = words.length > 1 ? firstSign(words.at(-1) ?? '') : '';
  return (first + last).toLocaleUpperCase();
}
