import { spawnSync } from 'node:child_process';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPdfPress, type Print } from './pdfPress.ts';
import { chromeText } from './testing/chromeText.ts';
import { readPdf } from './testing/readPdf.ts';
import { boxes, lines, TEST_KITCHEN } from './testing/sheets.ts';

const SLOW = 240_000;
const press = createPdfPress({ timeoutMs: SLOW });
afterAll(() => press.close());

/** What a group might agree on, in each script; each word stands in one place only. */
const SCRIPTS = {
  Arabic: 'مقياس النجاح: ١٢٣ مشاركة شهرية',
  Hebrew: 'שיתוף ידע פתוח (כל חודש)',
  Chinese: '我们为什么在一起：分享知识',
  Japanese: 'なぜ大切か：学び合うカタカナと漢字',
  Korean: '왜 중요한가: 함께 배우기',
  Thai: 'ใครได้รับผลกระทบ: ทุกคนที่นี่',
  Hindi: 'हम मिलकर सीखते हैं: क्षत्रिय श्री ज्ञान',
  Greek: 'Ποιους επηρεάζει: όλους μας',
  Cyrillic: 'Кого это касается: всех нас, ёж',
  Vietnamese: 'Ai bị ảnh hưởng: tất cả chúng ta, mỗi tuần',
  Emoji: 'Emoji 👩‍👩‍👧‍👦 🏳️‍🌈 1️⃣ 👍🏽 🇫🇷 🫩 ☕',
} as const;
const NAMES = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];
const ALL = {
  ...TEST_KITCHEN,
  boxes: boxes({
    vision: lines(SCRIPTS.Hindi, SCRIPTS.Greek, SCRIPTS.Thai),
    measures: lines(SCRIPTS.Arabic, SCRIPTS.Hebrew),
    importance: lines(SCRIPTS.Chinese, SCRIPTS.Japanese, SCRIPTS.Korean),
    how: lines(SCRIPTS.Emoji, SCRIPTS.Cyrillic, SCRIPTS.Vietnamese),
  }),
};

let all: Print;
beforeAll(async () => {
  all = await press.canvas(ALL, 'a4');
}, SLOW);

/** pdf.js, and Firefox with it, reads letter by letter and loses some of those that are drawn as one. */
const COMBINING: readonly string[] = ['Thai', 'Hindi'];
/** As a search compares: without unseen signs, the marks of direction among them. */
const searched = (text: string) =>
  text.normalize('NFC').replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
const wordsOf = (name: keyof typeof SCRIPTS) => SCRIPTS[name].split(/[\s:,()、：]+/u).filter((word) => word !== '');

describe('a canvas in eleven scripts', () => {
  it.each(NAMES)('[PRESS-4] draws every sign of %s', (name) => {
    const signs = new Set([...SCRIPTS[name]].map((sign) => sign.codePointAt(0)));
    expect(all.missing.filter(({ code }) => signs.has(Number.parseInt(code.slice(2), 16)))).toEqual([]);
  });

  it.each(NAMES)('[PRESS-4] finds %s in Chrome', async (name) => {
    const found = searched(await chromeText(all.bytes));
    expect(wordsOf(name).filter((word) => !found.includes(word))).toEqual([]);
  });

  it.each(NAMES.filter((name) => !COMBINING.includes(name)))('[PRESS-4] finds %s in Firefox', async (name) => {
    const { pages } = await readPdf(all.bytes);
    const found = searched(pages.map(({ text }) => text).join(' '));
    expect(pages).toHaveLength(1);
    expect(wordsOf(name).filter((word) => !found.includes(word))).toEqual([]);
  });

  const reader = spawnSync('pdftotext', ['-v']);
  it.skipIf(reader.error).each(NAMES)('[PRESS-4] finds %s where pdftotext reads it', (name) => {
    const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: all.bytes });
    const found = searched(stdout.toString());
    expect(wordsOf(name).filter((word) => !found.includes(word))).toEqual([]);
  });
});

/** Where the box begins that holds them, in points. */
const THIRD_COLUMN = 560;

/** How wide each of these is drawn, in points, one to a line. */
async function widthsOf(texts: readonly string[]): Promise<number[]> {
  const { bytes } = await press.canvas({ ...TEST_KITCHEN, boxes: boxes({ how: lines(...texts) }) }, 'a4');
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent({ disableNormalization: true });
  const rows = new Map<number, { from: number; to: number; isOurs: boolean }>();
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '' || item.str === '•') continue;
    const [x, y] = [Number(item.transform[4]), Math.round(Number(item.transform[5]))];
    if (x < THIRD_COLUMN) continue;
    const row = rows.get(y) ?? { from: x, to: x, isOurs: false };
    const isOurs = row.isOurs || item.str.includes('|');
    rows.set(y, { from: Math.min(row.from, x), to: Math.max(row.to, x + item.width), isOurs });
  }
  await task.destroy();
  const ours = [...rows].filter(([, { isOurs }]) => isOurs).sort(([a], [b]) => b - a);
  return ours.map(([, { from, to }]) => to - from);
}

describe('letters that change beside each other', { timeout: SLOW }, () => {
  it('[PRESS-4] are drawn together: Arabic joins, Hindi combines, marks and emoji take the room of one', async () => {
    const apart = ['م\u200cر\u200cح\u200cب\u200cا|', 'क्\u200cषत्\u200cर|'];
    const [arabic, arabicApart, hindi, hindiApart] = await widthsOf([
      'مرحبا|',
      apart[0] ?? '',
      'क्षत्र|',
      apart[1] ?? '',
    ]);
    expect(arabic).toBeLessThan(0.9 * (arabicApart ?? 0));
    expect(hindi).toBeLessThan(0.7 * (hindiApart ?? 0));
    const [thai, thaiBare] = await widthsOf(['ที่|', 'ท|']);
    expect(thai).toBeCloseTo(thaiBare ?? 0, 0);
    const [one, ...made] = await widthsOf(['👩|', '👩‍👩‍👧‍👦|', '🇫🇷|', '👍🏽|', '1️⃣|', '🏳️‍🌈|']);
    for (const width of made) expect(width).toBeCloseTo(one ?? 0, 3);
  });
});
