import { hasGlyph } from './fontCoverage.ts';

/** A sign that no font has: a box is drawn in its place. */
export interface MissingSign {
  /** `U+A9E0` */
  readonly code: string;
  /** The title it stands under first; empty: under none. */
  readonly place: string;
}

/** More than this are not told one by one. */
const MOST_TOLD = 50;
/** Signs that are never drawn: controls, joiners, selectors, spaces and breaks. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cf}]/u;
/** Drawn as a hyphen where a font has none that does not break. */
const HYPHEN = { unbroken: 0x2011, plain: 0x2010 };

/** The signs of a page that none of its fonts has, in the order of the page. `content`: what the page is made of. */
export function missingSigns(content: unknown, fonts: readonly Uint8Array[]): readonly MissingSign[] {
  const found = new Map<string, MissingSign>();
  const looked = new Set<string>();
  for (const { text, place } of textsIn(content, '')) {
    for (const sign of text) {
      if (looked.has(sign)) continue;
      looked.add(sign);
      if (UNSEEN.test(sign) || isDrawn(sign, fonts)) continue;
      const code = `U+${codeOf(sign).toString(16).toUpperCase().padStart(4, '0')}`;
      found.set(code, { code, place });
      if (found.size >= MOST_TOLD) return [...found.values()];
    }
  }
  return [...found.values()];
}

/** `U+A9E0, U+A9E1 (Vision and mission), U+11A00 (Resources)`: `most` of them, and how many more. */
export function missingText(missing: readonly MissingSign[], most: number): string {
  const told = missing.slice(0, most).map(({ code, place }, at) => {
    const goesOn = at + 1 < most && missing[at + 1]?.place === place;
    return place === '' || goesOn ? code : `${code} (${place})`;
  });
  const more = missing.length - told.length;
  return told.join(', ') + (more > 0 ? ` + ${more}` : '');
}

const codeOf = (sign: string): number => sign.codePointAt(0) ?? 0;

/** A letter that is not there whole can be put together from its parts. */
function isDrawn(sign: string, fonts: readonly Uint8Array[]): boolean {
  const code = codeOf(sign);
  if (hasGlyph(fonts, code)) return true;
  if (code === HYPHEN.unbroken) return hasGlyph(fonts, HYPHEN.plain);
  const parts = [...sign.normalize('NFD')];
  return parts.length > 1 && parts.every((part) => hasGlyph(fonts, codeOf(part)));
}

/** Every text with the nearest title above it. */
function* textsIn(content: unknown, place: string): Generator<{ text: string; place: string }> {
  if (typeof content === 'string') yield { text: content, place };
  if (typeof content !== 'object' || content === null) return;
  const title = 'title' in content && typeof content.title === 'string' ? content.title : place;
  for (const inside of Object.values(content)) yield* textsIn(inside, title);
}
