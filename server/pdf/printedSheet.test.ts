import { expect, it } from 'vitest';
import { printedSheet } from './printedSheet.ts';
import { boxes, lines, TEST_KITCHEN, TEST_KITCHEN_FORCES } from './testing/sheets.ts';

const data = (sheet = TEST_KITCHEN) => JSON.parse(JSON.stringify(printedSheet(sheet, 'a4').content));

it('puts the boxes into their columns, top to bottom', () => {
  const columns = data().columns.map((column: { id: string }[]) => column.map((box) => box.id));
  expect(columns).toEqual([
    ['vision', 'measures'],
    ['importance', 'impact', 'communication'],
    ['how', 'resources'],
  ]);
});

it('sets one or two plain vision statements large, nothing else', () => {
  const large = (...vision: Parameters<typeof lines>) =>
    data({ ...TEST_KITCHEN, boxes: boxes({ vision: lines(...vision), how: lines('one') }) })
      .columns.flat()
      .filter((box: { large: boolean }) => box.large)
      .map((box: { id: string }) => box.id);
  expect([large('a'), large('a', 'b'), large('a', 'b', 'c'), large(['a', 'under it']), large()]).toEqual([
    ['vision'],
    ['vision'],
    [],
    [],
    [],
  ]);
});

it('leaves out lines without a word, unless others hang from them', () => {
  const sheet = { ...TEST_KITCHEN, boxes: boxes({ how: lines('', ' \0', 'a', ['', 'b']) }) };
  const [how] = data(sheet).columns[2];
  expect(how.lines).toMatchObject([{ text: 'a' }, { text: '', children: [{ text: 'b' }] }]);
});

it('writes weights the way the language does, and a dash where nobody weighed', () => {
  const { force } = data({ ...TEST_KITCHEN, language: 'fr', forceField: TEST_KITCHEN_FORCES });
  expect(force.supports.sumText).toBe('16,5');
  expect(force.slows.forces.map((each: { weightText: string }) => each.weightText)).toEqual(['5', '4', '2', '2', '–']);
});

it('takes the date of the sheet, and no other', () => {
  expect(data().date).toEqual([2026, 10, 7]);
  expect(data({ ...TEST_KITCHEN, date: 'soon' }).date).toBeNull();
  expect(data({ ...TEST_KITCHEN, date: '2026-02-31' }).date).toBeNull();
});

it('names no font it does not bring', () => {
  const { content, fonts } = printedSheet({ ...TEST_KITCHEN, name: '社区 ☕' }, 'a3');
  expect(content).toMatchObject({ fonts: [...new Set(fonts.map((font) => font.family))] });
});
