import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { BoxId, CanvasSheet, SheetForce, SheetLine } from '#shared/canvas/sheet.ts';
import { createPdfPress } from './pdfPress.ts';
import { plain, readPdf } from './testing/readPdf.ts';
import { boxes, lines, TEST_KITCHEN, TEST_KITCHEN_FORCES } from './testing/sheets.ts';
import type { TaggedItem } from './testing/tagTree.ts';

/** On a busy machine an export takes many times what it takes; only the press's own tests look at its limit. */
const SLOW = 240_000;
const PATIENT = { timeoutMs: SLOW };
const BOXES: readonly BoxId[] = ['vision', 'measures', 'importance', 'impact', 'communication', 'how', 'resources'];

const press = createPdfPress(PATIENT);
afterAll(() => press.close());

const print = async (sheet: CanvasSheet, paper: 'a4' | 'a3' | 'a1' = 'a4') =>
  readPdf((await press.canvas(sheet, paper)).bytes);
const filled = (content: (id: BoxId) => readonly SheetLine[]) =>
  boxes(Object.fromEntries(BOXES.map((id) => [id, content(id)])));
const shape = (of: readonly (SheetLine | TaggedItem)[]): TaggedItem[] =>
  of.map((line) => ({ text: plain(line.text), children: shape(line.children) }));

describe('the canvas as a PDF', { timeout: SLOW }, () => {
  it('says everything on one A4 page, large, under real headings, in its language and of its date', async () => {
    const { pages, info } = await print(TEST_KITCHEN);
    expect(pages).toHaveLength(1);
    const [page] = pages;
    expect([page?.width, page?.height]).toEqual([841.89, 595.28]);
    expect(page?.headings).toEqual([
      'H1 Test Kitchen',
      'H2 Vision and mission',
      'H2 Measures',
      'H2 Importance',
      'H2 Who and what',
      'H2 Communication',
      'H2 How: key activities',
      'H2 Resources',
    ]);
    const { vision, ...listed } = TEST_KITCHEN.boxes;
    const order = [
      listed.measures,
      listed.importance,
      listed.impact,
      listed.communication,
      listed.how,
      listed.resources,
    ];
    expect(page?.items).toEqual(shape(order.flatMap((box) => box.lines)));
    for (const { text } of vision.lines) expect(page?.text).toContain(text);
    for (const { label, value } of TEST_KITCHEN.facts) expect(page?.text).toContain(`${label} ${value}`);
    for (const name of TEST_KITCHEN.named.people) expect(page?.text).toContain(name);
    expect(page?.text).toContain(TEST_KITCHEN.footer);
    expect(page?.text).toContain('fikabord');
    expect(page?.sizes).toContain(11.5);
    expect(info).toMatchObject({ Title: 'Test Kitchen', Language: 'en', CreationDate: 'D:20261007000000Z' });
  });

  it('keeps a real canvas on one page, its lines nested as they were, and says where nothing was agreed', async () => {
    const { language, name, canvas } = JSON.parse(
      readFileSync(new URL('../../e2e/fixtures/craft-fr.json', import.meta.url), 'utf8'),
    );
    const sheet = { ...TEST_KITCHEN, language, name, boxes: filled((id) => canvas[id].map(asLine)) };
    const { pages, info } = await print(sheet);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.items).toEqual(shape([...sheet.boxes.vision.lines, ...sheet.boxes.how.lines]));
    expect(pages[0]?.text.split('Nothing agreed yet')).toHaveLength(6);
    expect(info).toMatchObject({ Language: 'fr' });
  });

  it('cuts nothing: what does not fit is whole on further pages, and each box says on which', async () => {
    const line = (id: BoxId, i: number) =>
      `Line ${i} of ${id} says at length what the group agreed on that afternoon, end ${i} of ${id}.`;
    const forty = (id: BoxId) => Array.from({ length: 40 }, (_, i) => ({ text: line(id, i), children: [] }));
    const { pages } = await print({ ...TEST_KITCHEN, boxes: filled(forty) });
    const [first, ...further] = pages;
    const whole = further.map((page) => page.text).join(' ');
    const printed = new Set(further.flatMap((page) => page.items.map((item) => item.text)));
    for (const id of BOXES) {
      expect(whole).toContain(`${TEST_KITCHEN.boxes[id].title}, in full`);
      for (let i = 0; i < 40; i++) expect(whole).toContain(line(id, i));
    }
    expect(printed.size).toBeGreaterThan(260);
    expect(first?.text.match(/Continues on page \d+/g)).toHaveLength(7);
    expect(first?.links).toBe(7);
    expect(first?.items.every((item) => /^Line (\d+) of (\w+) .* end \1 of \2\.$/.test(item.text))).toBe(true);
    expect(first?.sizes[0]).toBeGreaterThanOrEqual(7.5);
    const numbers = [...(first?.text ?? '').matchAll(/Continues on page (\d+)/g)].map((match) => Number(match[1]));
    const titles = ['vision', 'measures', 'importance', 'impact', 'communication', 'how', 'resources'] as const;
    titles.forEach((id, i) => {
      expect(pages[(numbers[i] ?? 0) - 1]?.headings).toContain(`H2 ${TEST_KITCHEN.boxes[id].title}, in full`);
    });
  });

  it('prints the force field on page two, with weights, sums and the way out', async () => {
    const { pages } = await print({ ...TEST_KITCHEN, forceField: TEST_KITCHEN_FORCES });
    expect(pages).toHaveLength(2);
    const text = pages[1]?.text ?? '';
    const { axis, supports, slows, question, answers } = TEST_KITCHEN_FORCES;
    for (const { text: said } of [...supports.forces, ...slows.forces, ...answers]) expect(text).toContain(said);
    for (const said of [axis, question, 'Supports 16.5', '13 Slows down', '2.5', '–']) expect(text).toContain(said);
    expect(pages[1]?.headings).toEqual(['H1 What helps, what holds us back?', 'H2 Which slowing force can we weaken?']);
  });

  it('lets a long force field flow on', async () => {
    const forces = (side: string): SheetForce[] =>
      Array.from({ length: 40 }, (_, i) => ({
        text: `${side} ${i} ${'because of this '.repeat(i % 9)}end ${side} ${i}`,
        weight: 1 + (i % 9) / 2,
      }));
    const forceField = {
      ...TEST_KITCHEN_FORCES,
      supports: { label: 'Supports', sum: 120, forces: forces('helps') },
      slows: { label: 'Slows', sum: 99, forces: forces('slows') },
    };
    const { pages } = await print({ ...TEST_KITCHEN, forceField });
    const text = pages
      .slice(1)
      .map((page) => page.text)
      .join(' ');
    for (const force of [...forceField.supports.forces, ...forceField.slows.forces])
      expect(text).toContain(plain(force.text));
  });

  it('holds any script and emoji', async () => {
    const said = [
      'Шукаємо спільну мову',
      'Ένας κοινός τρόπος',
      'Tiếng Việt rất đẹp',
      '日本語のテスト',
      '中文测试',
      '한국어 모임',
      '👩‍👩‍👧‍👦',
      '🏳️‍🌈',
      '1️⃣',
      'a → b ≥ 3 ∑ ☐ ∀x∈ℝ',
      'สวัสดี',
      'हिन्दी',
    ];
    const { pages } = await print({
      ...TEST_KITCHEN,
      name: 'مجتمع 社区',
      boxes: boxes({ how: lines(...said, 'مرحبا', 'שלום') }),
    });
    expect(pages).toHaveLength(1);
    // What pdf.js spreads or turns around is looked for letter by letter.
    for (const text of said.slice(0, -2)) expect(pages[0]?.text).toContain(text);
    for (const letter of 'สวัสดีहिन्दीمرحباשלום') expect(pages[0]?.text).toContain(letter);
  });

  it('prints hostile text as text', async () => {
    const said = [
      '#panic()',
      '$x$ = h',
      '*b* _i_ `r` <l> @ref',
      '#read("/etc/passwd")',
      '= Heading',
      '\\u{41} // no comment',
      '{"a": 1}',
    ];
    const word = 'x'.repeat(500);
    const odd = [
      'lone \ud800 surrogate \udc00',
      'nul \0 here',
      'turned \u202e around',
      `Z${'\u0301\u0316'.repeat(60)}algo`,
      word,
      '\ue000',
      '\ufffe',
      ' ',
    ];
    const { pages } = await print({
      ...TEST_KITCHEN,
      name: '#panic("x") $y$',
      footer: '#footer()',
      boxes: boxes({ how: lines(...said), impact: lines(...odd) }),
    });
    const text = pages[0]?.text ?? '';
    for (const each of [...said, '#panic("x") $y$', '#footer()', 'turned around', 'nul here', 'algo'])
      expect(text).toContain(each);
    expect(text.replaceAll(' ', '')).toContain(word);
    expect(pages[0]?.right).toBeLessThanOrEqual(801);
  });

  it('takes a title of 120 characters, a crowd of names, and no facts', async () => {
    const name = 'Everyone who wonders why the tests of billing are slow '.repeat(3).slice(0, 120).trim();
    const people = Array.from({ length: 300 }, (_, i) => `Person ${i} Somebody`);
    const { pages } = await print({ ...TEST_KITCHEN, name, facts: [], named: { label: 'With', people } });
    expect(pages[0]?.headings[0]).toBe(`H1 ${name}`);
    expect(pages[0]?.text).toContain('With Continues on page 2');
    const text = pages.map((page) => page.text).join(' ');
    for (const person of people) expect(text).toContain(person);
    expect(pages[0]?.items.length).toBeGreaterThan(15);
  });

  it.each([
    ['a3', 1190.6, 841.9, 16.26],
    ['a1', 2381.2, 1683.7, 32.53],
  ] as const)('[CANVAS-7] prints the same design on %s', async (paper, width, height, size) => {
    const { pages } = await print(TEST_KITCHEN, paper);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.width).toBeCloseTo(width, 0);
    expect(pages[0]?.height).toBeCloseTo(height, 0);
    expect(pages[0]?.sizes).toContain(size);
    expect(pages[0]?.text).toBe((await print(TEST_KITCHEN)).pages[0]?.text);
  });
});

describe('the press', { timeout: SLOW }, () => {
  it('prints the same bytes for the same sheet, whichever press prints it', async () => {
    const other = createPdfPress(PATIENT);
    const sheet = { ...TEST_KITCHEN, forceField: TEST_KITCHEN_FORCES };
    const [a, b] = await Promise.all([press.canvas(sheet, 'a4'), other.canvas(structuredClone(sheet), 'a4')]);
    expect(Buffer.compare(a.bytes, b.bytes)).toBe(0);
    await other.close();
  });

  it('prints once for a room that asks together', async () => {
    const asked: string[] = [];
    const busy = createPdfPress({
      ...PATIENT,
      log: { info: (_, message) => asked.push(message), warn: () => undefined },
    });
    const all = await Promise.all(Array.from({ length: 5 }, () => busy.canvas(TEST_KITCHEN, 'a4')));
    expect(new Set(all).size).toBe(1);
    expect(asked).toEqual(['canvas printed']);
    await busy.close();
  });

  it('gives up an export that takes too long, and goes on', async () => {
    const hurried = createPdfPress({ timeoutMs: 1 });
    await expect(hurried.canvas(TEST_KITCHEN, 'a4')).rejects.toThrow('took longer than 0.001 seconds');
    await expect(hurried.canvas(TEST_KITCHEN, 'a4')).rejects.toThrow('took longer');
    await hurried.close();
  });

  it('[PRESS-2] makes the next export of a board at once when the one before is cancelled', async () => {
    const said: string[] = [];
    const log = { info: (_: object, message: string) => said.push(message), warn: () => undefined };
    const cancelling = createPdfPress({ ...PATIENT, log });
    const cancel = new AbortController();
    const of = { board: 'a', signal: cancel.signal };
    const long = {
      ...TEST_KITCHEN,
      boxes: filled(() => lines(...Array.from({ length: 1_000 }, (_, i) => `Line ${i}`))),
    };
    const first = cancelling.canvas(long, 'a4', of);
    const cancelled = expect(first).rejects.toThrow('changed my mind');
    const next = cancelling.canvas(TEST_KITCHEN, 'a4', { board: 'a' });
    await cancelling.canvas(TEST_KITCHEN, 'a3', { board: 'b' });
    cancel.abort(new Error('changed my mind'));
    await cancelled;
    expect((await next).bytes.length).toBeGreaterThan(1_000);
    // What another board asked for did not wait; the cancelled one was at work until then.
    expect(said).toEqual(['canvas printed', 'canvas cancelled', 'canvas printed']);
    await cancelling.close();
  });

  it('refuses everything once closed, running and waiting exports among it', async () => {
    const closing = createPdfPress(PATIENT);
    const asked = [1, 2, 3, 4].map((i) => closing.canvas({ ...TEST_KITCHEN, name: `Kitchen ${i}` }, 'a4'));
    const refused = Promise.allSettled(asked);
    await closing.close();
    expect((await refused).every((each) => each.status === 'rejected')).toBe(true);
    await expect(closing.canvas(TEST_KITCHEN, 'a4')).rejects.toThrow('closed');
  });
});

interface FixtureLine {
  readonly text: string;
  readonly children?: readonly FixtureLine[];
}

function asLine(line: string | FixtureLine): SheetLine {
  if (typeof line === 'string') return { text: line, children: [] };
  return { text: line.text, children: (line.children ?? []).map(asLine) };
}
