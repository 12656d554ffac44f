import { type TextProblem, textProblem } from '../model/text.ts';
import type { TextLimit } from './limits.ts';
import { mergeWords } from './mergeWords.ts';

/** What became of an edit. Nobody's words are dropped: what cannot be merged stays beside what is there. */
export type Edited =
  | { readonly is: 'refused'; readonly problem: TextProblem }
  | { readonly is: 'unchanged' }
  | { readonly is: 'merged'; readonly text: string }
  | { readonly is: 'beside'; readonly text: string };

/** An edit that started from `base`, upon the words as they are `now`: every text that may be edited goes through here. */
export function editWords({ text, base }: { text: string; base: string }, now: string, limit: TextLimit): Edited {
  const problem = textProblem(text, limit) ?? textProblem(base, limit);
  if (problem) return { is: 'refused', problem };
  const merged = mergeWords(base, text, now);
  if (merged.overlap !== null) return { is: 'beside', text: merged.overlap };
  if (merged.text === now) return { is: 'unchanged' };
  // Two merged edits may be longer than one may be: then both stay, one below the other.
  return textProblem(merged.text, limit) ? { is: 'beside', text } : { is: 'merged', text: merged.text };
}
