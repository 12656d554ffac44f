import { LogoRefusal } from './LogoRefusal.ts';

/** A piece of a drawing; names and values as XML means them, with no entity left in them. */
export type SvgToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Longer than the largest sign there is, with zeros before it. */
const LONGEST_ENTITY = 12;

/**
 * The pieces of a drawing, each sign read once: a stranger's text goes through here on the main thread, and no pattern may go
 * back over it. Comments are left out. Refuses (LogoRefusal): broken where it is not XML; unsafe with what reads differently
 * in different hands: CDATA, instructions but for one `<?xml …?>` at the very front, entities of its own.
 */
export function* svgTokens(text: string): Generator<SvgToken> {
  let at = text.startsWith('<?xml') && isSpace(text[5]) ? after(text, '?>', 5) : 0;
  let begun = false;
  let hasDoctype = false;
  while (at < text.length) {
    if (text[at] !== '<') {
      const end = text.indexOf('<', at);
      const to = end < 0 ? text.length : end;
      yield { kind: 'text', text: decoded(text.slice(at, to)) };
      at = to;
    } else if (text.startsWith('<!--', at)) {
      at = after(text, '-->', at + 4);
    } else if (!begun && !hasDoctype && text.startsWith('<!DOCTYPE', at)) {
      at = afterDoctype(text, at);
      hasDoctype = true;
    } else if (text[at + 1] === '!' || text[at + 1] === '?') {
      const [sign = ''] = /^<[!?]\[?[A-Za-z]{0,12}/.exec(text.slice(at, at + 20)) ?? [];
      throw new LogoRefusal('unsafe', `${sign}>`);
    } else if (text[at + 1] === '/') {
      const name = nameAt(text, at + 2);
      const end = spaceAfter(text, at + 2 + name.length);
      if (text[end] !== '>') throw new LogoRefusal('broken');
      yield { kind: 'close', name };
      at = end + 1;
    } else {
      begun = true;
      const tag = tagAt(text, at);
      yield tag.token;
      at = tag.end;
    }
  }
}

const isSpace = (sign: string | undefined): boolean => sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r';

function spaceAfter(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at])) at++;
  return at;
}

function after(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  if (at < 0) throw new LogoRefusal('broken');
  return at + sign.length;
}

/** Names other than Latin ones are none that a drawing is made of. */
function nameAt(text: string, from: number): string {
  const name = /[A-Za-z_][\w.:-]*/y;
  name.lastIndex = from;
  const found = name.exec(text)?.[0];
  if (!found) throw new LogoRefusal('broken');
  return found;
}

/** Behind `<!DOCTYPE svg …>`. What it declares of its own could stand for anything. */
function afterDoctype(text: string, from: number): number {
  const end = after(text, '>', from);
  if (text.slice(from, end).includes('[')) throw new LogoRefusal('unsafe', '<!ENTITY>');
  return end;
}

function tagAt(text: string, from: number): { readonly token: SvgToken; readonly end: number } {
  const name = nameAt(text, from + 1);
  const attributes = new Map<string, string>();
  let at = from + 1 + name.length;
  for (;;) {
    const next = spaceAfter(text, at);
    if (text[next] === '>') return { token: { kind: 'open', name, attributes, empty: false }, end: next + 1 };
    if (text.startsWith('/>', next)) return { token: { kind: 'open', name, attributes, empty: true }, end: next + 2 };
    if (next === at) throw new LogoRefusal('broken');
    const attribute = nameAt(text, next);
    const equals = spaceAfter(text, next + attribute.length);
    const opened = spaceAfter(text, equals + 1);
    const quote = text[opened];
    if (text[equals] !== '=' || (quote !== '"' && quote !== "'")) throw new LogoRefusal('broken');
    at = after(text, quote, opened + 1);
    const value = text.slice(opened + 1, at - 1);
    if (value.includes('<') || attributes.has(attribute)) throw new LogoRefusal('broken');
    attributes.set(attribute, decoded(value));
  }
}

function decoded(text: string): string {
  let [out, at] = ['', 0];
  for (let amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', at)) {
    const word = text.slice(amp + 1, amp + 1 + LONGEST_ENTITY).split(';', 1)[0] ?? '';
    const sign = NAMED[word] ?? numbered(word);
    if (sign === null || text[amp + 1 + word.length] !== ';') throw new LogoRefusal('unsafe', `&${word}`);
    out += text.slice(at, amp) + sign;
    at = amp + word.length + 2;
  }
  return plain(out + text.slice(at));
}

function numbered(word: string): string | null {
  const [, hex, decimal] = /^#(?:x([\da-fA-F]{1,8})|(\d{1,8}))$/.exec(word) ?? [];
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}

/** XML knows no control signs; written anew they would be refused by whoever draws, or not. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) throw new LogoRefusal('broken');
  return text;
}
