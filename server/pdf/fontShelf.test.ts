import { expect, it } from 'vitest';
import { fontsFor } from './fontChoice.ts';
import { createFontShelf } from './fontShelf.ts';
import { withoutTable } from './fontTables.ts';

const tablesOf = (font: Uint8Array): Map<string, { offset: number; length: number }> => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, { offset: number; length: number }>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    const name = String.fromCharCode(...font.slice(at, at + 4));
    tables.set(name, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) });
  }
  return tables;
};

it('finds every font in its package, in memory that workers share', async () => {
  const fonts = fontsFor('ä हि مرحبا שלום สวัสดี 日の 한국 → ☕', 'en');
  const taken = await createFontShelf().take(fonts);
  expect(taken).toHaveLength(fonts.length);
  expect(taken.every((font) => font.buffer instanceof SharedArrayBuffer && font.length > 20_000)).toBe(true);
}, 30_000);

it('reads each font once, and the emoji without their SVG copies', async () => {
  const shelf = createFontShelf();
  const emoji = fontsFor('☕', 'en').filter((font) => font.family === 'Noto Color Emoji');
  const [first, second] = [await shelf.take(emoji), await shelf.take(emoji)];
  expect(first[0]).toBe(second[0]);
  expect(first[0]?.length).toBeLessThan(6_000_000);
}, 30_000);

it('takes a table out and leaves the others as they were', async () => {
  const [font = new Uint8Array()] = await createFontShelf().take(fontsFor('a', 'en').slice(0, 1));
  const before = tablesOf(font);
  const lighter = withoutTable(font, 'GPOS');
  const after = tablesOf(lighter);
  expect([...after.keys()]).toEqual([...before.keys()].filter((name) => name !== 'GPOS'));
  for (const [name, { offset, length }] of after) {
    const was = before.get(name);
    expect(offset % 4).toBe(0);
    expect(lighter.slice(offset, offset + length)).toEqual(font.slice(was?.offset, (was?.offset ?? 0) + length));
  }
  expect(withoutTable(font, 'none')).toBe(font);
});
