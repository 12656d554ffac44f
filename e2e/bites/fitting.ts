import { cleanName, cleanText, textProblem } from '#shared/model/text.ts';
import { LIMITS, type TextLimit } from '#shared/rules/limits.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text as a field of this limit keeps it, cut to fit. Null: nothing to be seen is left of it. */
export function fitting(text: string, limit: TextLimit): string | null {
  const clean = limit === 'name' || limit === 'title' || limit === 'groupName' ? cleanName : cleanText;
  const signs = [...segmenter.segment(clean(text))].map(({ segment }) => segment);
  for (let most: number = LIMITS[limit].graphemes; most > 0; most = Math.floor(most * 0.8)) {
    const fits = clean(signs.slice(0, most).join(''));
    const problem = textProblem(fits, limit);
    if (problem === null) return fits;
    if (problem === 'empty') return null;
  }
  return null;
}

/** What is left of all of them for a field, each once. */
export function allFitting(texts: readonly string[], limit: TextLimit): readonly string[] {
  return [...new Set(texts.flatMap((text) => fitting(text, limit) ?? []))];
}
