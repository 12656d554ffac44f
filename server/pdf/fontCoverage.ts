/** The first and the last of the code points a font has a picture for. */
type Range = readonly [first: number, last: number];

const HEADER = 12;
const RECORD = 16;
const WINDOWS = 3;
const BASIC = 1;
const FULL = 10;
/** How a `cmap` tells its pictures: in segments of the first 65,536 code points, or in groups of all of them. */
const SEGMENTS = 4;
const GROUPS = 12;

const known = new WeakMap<Uint8Array, readonly Range[]>();

/** Whether one of these fonts (TrueType or OpenType) has a picture for a code point. */
export function hasGlyph(fonts: readonly Uint8Array[], code: number): boolean {
  return fonts.some((font) => covers(rangesOf(font), code));
}

function rangesOf(font: Uint8Array): readonly Range[] {
  const there = known.get(font);
  if (there) return there;
  const ranges = readRanges(font);
  known.set(font, ranges);
  return ranges;
}

function covers(ranges: readonly Range[], code: number): boolean {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] ?? [0, 0];
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return true;
  }
  return false;
}

/** What a font's `cmap` holds, in order. */
function readRanges(font: Uint8Array): Range[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(font, view, 'cmap');
  if (cmap === null) return [];
  const tables = Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => {
    const at = cmap + 4 + i * 8;
    return { platform: view.getUint16(at), encoding: view.getUint16(at + 2), at: cmap + view.getUint32(at + 4) };
  });
  const of = (encoding: number) => tables.find((t) => t.platform === WINDOWS && t.encoding === encoding);
  const table = of(FULL) ?? of(BASIC) ?? tables.find(({ platform }) => platform === 0);
  if (!table) return [];
  const form = view.getUint16(table.at);
  if (form === GROUPS) return groupsIn(view, table.at);
  return form === SEGMENTS ? segmentsIn(view, table.at) : [];
}

function tableAt(font: Uint8Array, view: DataView, tag: string): number | null {
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = HEADER + i * RECORD;
    if (String.fromCharCode(...font.subarray(at, at + 4)) === tag) return view.getUint32(at + 8);
  }
  return null;
}

function groupsIn(view: DataView, table: number): Range[] {
  return Array.from({ length: view.getUint32(table + 12) }, (_, i): Range => {
    const at = table + 16 + i * 12;
    return [view.getUint32(at), view.getUint32(at + 4)];
  });
}

/** A segment may leave out some of its code points: those lead to the picture 0. */
function segmentsIn(view: DataView, table: number): Range[] {
  const doubled = view.getUint16(table + 6);
  const [ends, starts] = [table + 14, table + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  const ranges: Range[] = [];
  for (let at = 0; at < doubled; at += 2) {
    const [first, last] = [view.getUint16(starts + at), view.getUint16(ends + at)];
    const offset = view.getUint16(offsets + at);
    const glyphOf = (code: number) =>
      offset === 0
        ? (code + view.getUint16(deltas + at)) & 0xffff
        : view.getUint16(offsets + at + offset + (code - first) * 2);
    for (let code = first; code <= last && code < 0xffff; code++) {
      if (glyphOf(code) === 0) continue;
      const before = ranges.at(-1);
      if (before && before[1] === code - 1) ranges[ranges.length - 1] = [before[0], code];
      else ranges.push([code, code]);
    }
  }
  return ranges;
}
