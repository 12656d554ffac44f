/**
 * The signs that no font of the server has, as a reader is told them, out of `Fikabord-Missing-Glyphs`: the sign, its
 * code point, where it stands first unless that is where the one before stands. Empty: the file draws all it says.
 */
export function missingIn(header: string | null): string {
  const told = [...(header ?? '').matchAll(/U\+([0-9A-F]{4,6})(?:;in="([^"]*)")?/g)].map(([, code = '', place]) => {
    const sign = signOf(Number.parseInt(code, 16));
    const where = !place ? '' : ` (${decoded(place)})`;
    return `${sign} U+${code}${where}`.trim();
  });
  return told.join(', ');
}

const LAST = 0x10ffff;

const signOf = (code: number): string => (code <= LAST ? String.fromCodePoint(code) : '');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
