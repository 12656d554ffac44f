import { graphemes } from '#shared/model/text.ts';
import { LIMITS, type TextLimit } from '#shared/rules/limits.ts';

/** How long a text is against its limit, and what to say about it. Only `over` blocks. */
export type Length =
  | { readonly is: 'quiet' }
  | { readonly is: 'counted' | 'long'; readonly count: number }
  | { readonly is: 'over'; readonly count: number; readonly tooMany: number };

const encoder = new TextEncoder();

/**
 * Counts what a person counts: graphemes, so an emoji is one. Bytes count too, since a text of rare signs can be short for
 * a reader and too big to keep; what is over is then told in graphemes of average size.
 */
export function lengthOf(text: string, limit: TextLimit = 'note'): Length {
  const { graphemes: most, bytes: mostBytes } = LIMITS[limit];
  // Nothing is counted that cannot matter: no grapheme is shorter than one unit.
  if (text.length < LIMITS.noteCounterFrom && text.length <= most) return { is: 'quiet' };
  const count = graphemes(text);
  const bytes = encoder.encode(text).length;
  if (count > most) return { is: 'over', count, tooMany: count - most };
  if (bytes > mostBytes)
    return { is: 'over', count, tooMany: Math.max(1, Math.ceil(((bytes - mostBytes) * count) / bytes)) };
  if (count < LIMITS.noteCounterFrom) return { is: 'quiet' };
  return { is: limit === 'note' && count >= LIMITS.noteLongFrom ? 'long' : 'counted', count };
}
