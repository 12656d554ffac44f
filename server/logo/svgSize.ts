import { LIMITS } from '#shared/rules/limits.ts';
import { LogoRefusal } from './LogoRefusal.ts';

/** What a drawing may be made of. It is drawn once, without scripts, network or fonts, and only the picture is kept. */
const ELEMENTS = new Set(
  `svg g path rect circle ellipse line polyline polygon defs symbol use clippath mask lineargradient radialgradient stop
   title desc metadata style`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
/** Each may draw everything before it once more. */
const MOST_USES = 12;

/**
 * The size of an SVG. Refuses (LogoRefusal): kind where it is none; unsafe, by name, where it holds anything but shapes,
 * colours and links within itself; broken without a size.
 */
export function svgSize(bytes: Uint8Array): { readonly kind: 'svg'; readonly width: number; readonly height: number } {
  const text = textOf(bytes);
  const root = /^(?:<\?xml[^>]*\?>)?(?:\s|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>)*<svg\b([^>]*)>/i.exec(text);
  if (!root) throw new LogoRefusal('kind');
  if (bytes.length > LIMITS.logo.svgBytes) throw new LogoRefusal('pixels');
  refuseUnsafe(text);
  const attributes = root[1] ?? '';
  const [, , wide, high] = (attributeIn(attributes, 'viewBox') ?? '').trim().split(/[\s,]+/);
  const width = lengthIn(attributeIn(attributes, 'width')) ?? Number(wide);
  const height = lengthIn(attributeIn(attributes, 'height')) ?? Number(high);
  return { kind: 'svg', width, height };
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trimStart();
  } catch {
    throw new LogoRefusal('kind');
  }
}

function refuseUnsafe(text: string): void {
  const bare = text.replace(/<!--[\s\S]*?-->/g, '');
  if (/<!DOCTYPE[^>]*\[|<!ENTITY/i.test(bare)) throw new LogoRefusal('unsafe', '<!ENTITY>');
  const drawn = bare.replace(/<metadata\b[\s\S]*?<\/metadata>/gi, '');
  let uses = 0;
  for (const [, name = ''] of drawn.matchAll(/<([A-Za-z_][\w:.-]*)/g)) {
    const plain = name.replace(/^svg:/i, '').toLowerCase();
    // Programs write what only they read under names of their own.
    if (!ELEMENTS.has(plain) && !plain.includes(':')) throw new LogoRefusal('unsafe', `<${name}>`);
    if (plain === 'use' && ++uses > MOST_USES) throw new LogoRefusal('unsafe', '<use>');
  }
  const handler = /\s(on[a-z]+)\s*=/i.exec(drawn)?.[1];
  if (handler) throw new LogoRefusal('unsafe', handler);
  const elsewhere =
    /href\s*=\s*(["'])\s*(?!#)[^"']*\1/i.exec(drawn)?.[0] ?? /url\(\s*["']?\s*(?!#)[^)]*\)|@import/i.exec(drawn)?.[0];
  if (elsewhere) throw new LogoRefusal('unsafe', elsewhere.slice(0, 40));
}

const attributeIn = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];

/** A length without a unit or in one that all share; percentages say nothing. */
function lengthIn(text: string | undefined): number | null {
  const found = /^\s*(\d*\.?\d+)\s*(px|pt|mm|cm|in)?\s*$/.exec(text ?? '');
  return found ? Number(found[1]) : null;
}
