import { describe, expect, it } from 'vitest';
import type { Report } from '#shared/report/report.ts';
import { fontsFor } from './fontChoice.ts';
import { hasGlyph } from './fontCoverage.ts';
import { createFontShelf } from './fontShelf.ts';
import { missingSigns, missingText } from './missingSigns.ts';
import { createPdfPress } from './pdfPress.ts';
import { readPdf } from './testing/readPdf.ts';
import { boxes, lines, TEST_KITCHEN } from './testing/sheets.ts';

const SLOW = 240_000;
const shelf = createFontShelf();
const fontsOf = (text: string) => shelf.take(fontsFor(text, 'en'));
const missing = async (text: string) =>
  missingSigns({ title: 'T', lines: [text] }, await fontsOf(text)).map(({ code }) => code);
/** Letters of a script (Pahawh Hmong, Old Permic) that no font here is for. */
const [HMONG, PERMIC] = ['\u{16b00}', '\u{10350}'];

/** A report of one section. */
const report: Report = {
  language: 'en',
  kicker: 'Report',
  name: 'Test Kitchen',
  date: '2026-10-07',
  facts: [],
  logo: null,
  accent: null,
  notice: null,
  contents: 'Contents',
  missingSigns: TEST_KITCHEN.words.missingSigns,
  canvas: null,
  forces: null,
  sections: [{ title: 'Vision', drawsForces: false, blocks: [{ kind: 'text', text: `We write ${HMONG}` }] }],
  footer: TEST_KITCHEN.footer,
};

describe('signs that no font has', () => {
  it('[PRESS-3] are found, each once, under the title they stand under first', async () => {
    const fonts = await fontsOf(`${HMONG}${PERMIC}`);
    const content = {
      name: 'Crafters',
      columns: [
        [{ title: 'Vision', lines: [{ text: 'a' }, { text: `b ${HMONG}${HMONG}` }] }],
        [{ title: 'How', lines: [HMONG] }],
      ],
      footer: PERMIC,
    };
    expect(missingSigns(content, fonts)).toEqual([
      { code: 'U+16B00', place: 'Vision' },
      { code: 'U+10350', place: '' },
    ]);
  });

  it('are none in what is written, drawn or not seen', async () => {
    for (const text of [
      'Ça va — «très» bien… ½ € №',
      'Tiếng Việt, Ελληνικά, Кирилица',
      'हिन्दी नमस्ते',
      'สวัสดีครับ ที่นี่',
      'مرحبا بالعالم، ١٢٣',
      'שָׁלוֹם עולם',
      '日本語のテスト、中文测试，한국어 모임',
      '👩‍👩‍👧‍👦 🏳️‍🌈 1️⃣ 👍🏽 🇫🇷 🫩',
      'a → b ≥ 3 ∑ ☐ ∀x∈ℝ',
      'non\u2011breaking\u00a0\u200b\u00ad\u2028\ufeff\u202f',
      'decomposed ḗ e\u0304\u0301',
    ])
      expect([text, await missing(text)]).toEqual([text, []]);
  });

  it('are looked for in the fonts themselves', async () => {
    const fonts = await fontsOf('a');
    expect([hasGlyph(fonts, 0x41), hasGlyph(fonts, 0xffff), hasGlyph(fonts, 0x4e2d), hasGlyph([], 0x41)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const chinese = await fontsOf('中');
    expect([0x4e2c, 0x4e2d, 0x9fa5].map((code) => hasGlyph(chinese, code))).toEqual([true, true, true]);
  });

  it('are told one by one up to a number, and then counted', () => {
    const many = Array.from({ length: 10 }, (_, i) => ({ code: `U+${i}`, place: i < 2 ? 'Vision' : '' }));
    expect(missingText(many, 3)).toBe('U+0, U+1 (Vision), U+2 + 7');
    expect(missingText(many, 1)).toBe('U+0 (Vision) + 9');
  });
});

describe('a page with signs that no font has', { timeout: SLOW }, () => {
  it('[PRESS-3] says so on the page and to whoever asked, and a page without says nothing', async () => {
    const press = createPdfPress({ timeoutMs: SLOW });
    const sheet = { ...TEST_KITCHEN, boxes: boxes({ how: lines(`We write ${HMONG}`, 'and so on') }) };
    const told = await press.canvas(sheet, 'a4');
    expect(told.missing).toEqual([{ code: 'U+16B00', place: 'How: key activities' }]);
    const said = 'No font has U+16B00 (How: key activities): boxes stand in their place.';
    expect((await readPdf(told.bytes)).pages[0]?.text).toContain(said);
    const plain = await press.canvas(TEST_KITCHEN, 'a4');
    expect(plain.missing).toEqual([]);
    expect((await readPdf(plain.bytes)).pages[0]?.text).not.toContain('No font');
    const { bytes, missing } = await press.report(report);
    expect(missing).toEqual([{ code: 'U+16B00', place: 'Vision' }]);
    const { pages } = await readPdf(bytes);
    expect(pages[0]?.text).toContain('No font has U+16B00 (Vision): boxes stand in their place.');
    await press.close();
  });
});
