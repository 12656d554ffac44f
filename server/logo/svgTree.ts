import { LogoRefusal } from './LogoRefusal.ts';
import { declarationsIn, judgeValue, rulesIn, type StyleRule, styleText } from './svgStyle.ts';
import { type SvgToken, svgTokens } from './svgTokens.ts';

/** What a drawing is drawn from. */
export interface SvgElement {
  readonly name: string;
  /** As they are written; `xlink:href` whichever way it was called. */
  readonly attributes: Map<string, string>;
  readonly children: SvgElement[];
  /** Of `<style>`. */
  readonly rules: StyleRule[];
}

/** What a drawing may be made of. It is drawn once, without scripts, network or fonts, and only the picture is kept. */
const ELEMENTS = new Set(
  `svg g path rect circle ellipse line polyline polygon defs symbol use clipPath linearGradient radialGradient stop style`.split(
    ' ',
  ),
);
/** What is said and never drawn. */
const WORDS = new Set(['title', 'desc', 'metadata']);
const SVG = 'http://www.w3.org/2000/svg';
/** Whoever draws goes down as deep. */
const DEEPEST = 64;

/**
 * The drawing without what is never drawn: words, and what programs keep for themselves under names of their own. Refuses
 * (LogoRefusal): kind where it is no drawing; broken; unsafe, by name, where it holds anything but shapes, colours and links
 * within itself.
 */
export function svgTree(text: string): SvgElement {
  const open: { readonly name: string; readonly element: SvgElement | null }[] = [];
  const svgPrefixes = new Set(['svg']);
  let root: SvgElement | null = null;
  for (const token of svgTokens(text)) {
    const above = open.at(-1);
    if (token.kind === 'text') {
      if (!above && token.text.trim()) throw new LogoRefusal(root ? 'broken' : 'kind');
      if (above?.element?.name === 'style') above.element.rules.push(...rulesIn(token.text));
    } else if (token.kind === 'close') {
      if (open.pop()?.name !== token.name) throw new LogoRefusal('broken');
    } else {
      if (!above && (root || token.name !== 'svg')) throw new LogoRefusal(root ? 'broken' : 'kind');
      const element = above && !above.element ? null : kept(token, svgPrefixes);
      if (element) above?.element?.children.push(element);
      root ??= element;
      if (!token.empty) open.push({ name: token.name, element });
      if (open.length > DEEPEST) throw new LogoRefusal('unsafe', `<${token.name}>`);
    }
  }
  if (!root) throw new LogoRefusal('kind');
  if (open.length > 0) throw new LogoRefusal('broken');
  return root;
}

/** The element, judged; null: with all that is in it, it is not drawn. */
function kept({ name, attributes }: SvgToken & { kind: 'open' }, svgPrefixes: Set<string>): SvgElement | null {
  // Inkscape gives SVG a second name, and does not use it.
  for (const [key, value] of attributes)
    if (key.startsWith('xmlns:') && value === SVG) svgPrefixes.add(key.slice('xmlns:'.length));
  const [prefix = ''] = name.includes(':') ? name.split(':') : [];
  if (WORDS.has(name) || (prefix && !svgPrefixes.has(prefix))) return null;
  if (!ELEMENTS.has(name)) throw new LogoRefusal('unsafe', `<${name}>`);
  const judged = new Map<string, string>();
  for (const [key, value] of attributes) {
    const [as, what] = judgeAttribute(key, value);
    if (as && judged.has(as)) throw new LogoRefusal('unsafe', key);
    if (as) judged.set(as, what);
  }
  return { name, attributes: judged, children: [], rules: [] };
}

/** Name and value to be written; no name: only other programs read it. */
function judgeAttribute(name: string, value: string): readonly [string, string] {
  const local = name.slice(name.indexOf(':') + 1);
  if (/^on/i.test(local)) throw new LogoRefusal('unsafe', name);
  if (name === 'xmlns' && value !== SVG) throw new LogoRefusal('unsafe', `xmlns="${value.slice(0, 40)}"`);
  if (name === 'href' || name === 'xlink:href') {
    if (!/^#[\w.:-]+$/.test(value)) throw new LogoRefusal('unsafe', `href="${value.slice(0, 40)}"`);
    return ['xlink:href', value];
  }
  if (name === 'xmlns' || name.includes(':')) return ['', ''];
  if (name === 'style') return [name, styleText(declarationsIn(value))];
  judgeValue(name, value);
  return [name, value];
}
