import { LogoRefusal } from './LogoRefusal.ts';

export type Declaration = readonly [property: string, value: string];
export interface StyleRule {
  readonly selectors: string;
  readonly declarations: readonly Declaration[];
}

/** What is drawn by drawing something else again for each pixel, layer by layer. */
const LAYERED = /^(?:mask|filter|backdrop-filter|-webkit-mask)/;

/** The declarations of `style="…"`. Refuses (LogoRefusal) unsafe: what leads out of the drawing. */
export function declarationsIn(text: string): Declaration[] {
  const declarations: Declaration[] = [];
  for (const one of withoutComments(text).split(';')) {
    const colon = one.indexOf(':');
    const property = one.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = one.slice(colon + 1).trim();
    if (/[{}@]/.test(one)) throw new LogoRefusal('unsafe', 'style');
    judgeValue(property, value);
    if (/^[\w-]+$/.test(property)) declarations.push([property, value]);
  }
  return declarations;
}

/** The rules of `<style>`. Refuses as declarationsIn does, and anything that begins with `@`. */
export function rulesIn(text: string): StyleRule[] {
  const sheet = withoutComments(text);
  const word = sheet.indexOf('@');
  if (word >= 0) throw new LogoRefusal('unsafe', /^@[\w-]*/.exec(sheet.slice(word, word + 20))?.[0]);
  const pieces = sheet.split('}');
  if (pieces.pop()?.trim()) throw new LogoRefusal('broken');
  return pieces.map((piece) => {
    const open = piece.indexOf('{');
    if (open < 0) throw new LogoRefusal('broken');
    return { selectors: piece.slice(0, open).trim(), declarations: declarationsIn(piece.slice(open + 1)) };
  });
}

export const styleText = (declarations: readonly Declaration[]): string =>
  declarations.map(([property, value]) => `${property}:${value}`).join(';');

/** Refuses a value that leads out of the drawing, or that costs more than a shape. Of an attribute, too. */
export function judgeValue(property: string, value: string): void {
  if (LAYERED.test(property) && value.trim() !== 'none') throw new LogoRefusal('unsafe', property);
  linksIn(value);
}

/** The ids in `url(#id)`. Refuses (LogoRefusal) every other url. */
export function linksIn(value: string): string[] {
  const ids: string[] = [];
  for (const { index } of value.matchAll(/url\(/gi)) {
    const end = value.indexOf(')', index);
    const inside = end < 0 ? '' : value.slice(index + 4, end).trim();
    const id = /^(["']?)#([\w.:-]+)\1$/.exec(inside)?.[2];
    if (!id) throw new LogoRefusal('unsafe', value.slice(index, end < 0 ? index + 40 : Math.min(end + 1, index + 40)));
    ids.push(id);
  }
  return ids;
}

/** Signs that are written by their number could spell any of the words that are looked for. */
function withoutComments(text: string): string {
  if (text.includes('\\')) throw new LogoRefusal('unsafe', '\\');
  let [out, at] = ['', 0];
  for (let open = text.indexOf('/*'); open >= 0; open = text.indexOf('/*', at)) {
    const close = text.indexOf('*/', open + 2);
    if (close < 0) throw new LogoRefusal('broken');
    out += `${text.slice(at, open)} `;
    at = close + 2;
  }
  return out + text.slice(at);
}
