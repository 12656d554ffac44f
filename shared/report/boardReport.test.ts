import { describe, expect, it } from 'vitest';
import type { MemberId } from '../model/ids.ts';
import { openBoard, type TestBoard } from '../testing/board.ts';
import { fullBootstrap, fullLeanCoffee } from '../testing/reportedBoard.ts';
import en from '../words/en.json' with { type: 'json' };
import { sayIn } from '../words/say.ts';
import { boardReport } from './boardReport.ts';
import type { Report, ReportBlock } from './report.ts';

const say = sayIn('en', en);
const report = (board: TestBoard): Report => boardReport(board.part, say, 'en');
/** Every string of a report, wherever it stands. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];
const section = (of: Report, title: string): readonly ReportBlock[] =>
  of.sections.find((one) => one.title === title)?.blocks ?? [];
const headings = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.text} ${block.about}`.trim()] : []));
const counts = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'counts' ? block.rows.map((row) => `${row.text}: ${row.written}`) : []));

describe('the report', () => {
  it.each([
    ['a bootstrap', fullBootstrap, { notes: 33, groups: 5, lines: 15, takeaways: 2, actions: 1 }],
    ['a lean coffee', fullLeanCoffee, { notes: 6, groups: 1, lines: 0, takeaways: 3, actions: 3 }],
  ] as const)('[REPORT-1] holds everything that was written on %s, counted', (_, make, expected) => {
    const { board, written } = make();
    const told = stringsIn(report(board).sections).concat(stringsIn(report(board).forces));
    const found = (texts: readonly string[]) => texts.filter((text) => told.some((one) => one.includes(text))).length;
    expect({
      notes: found(written.notes),
      groups: found(written.groups),
      lines: found(written.lines),
      takeaways: found(written.takeaways),
      actions: found(written.actions),
    }).toEqual(expected);
    for (const [kind, texts] of Object.entries(written)) expect(texts, kind).toHaveLength(expected[kind as never]);
  });

  it('[REPORT-2] tells each stage in the order of the workshop, with what its votes counted', () => {
    const told = report(fullBootstrap().board);
    expect(told.sections.map(({ title, drawsForces }) => (drawsForces ? `${title}, drawn` : title))).toEqual([
      'Vision & Importance',
      'How & Measures',
      'Impact',
      'Resources & Communication',
      'Force field, drawn',
      'Naming',
      'The whole meeting',
      'Actions',
      'Who took part',
    ]);
    const vision = section(told, 'Vision & Importance');
    expect(headings(vision)).toEqual(expect.arrayContaining(['Groups', 'Group of vision', 'Vote', 'What was agreed']));
    expect(counts(vision)).toEqual(['Note 2 on importance of vision: 4 dots']);
    expect(told.forces?.slows).toMatchObject({ sum: 3 });
    expect(report(fullLeanCoffee().board).canvas).toBeNull();
  });

  it('[REPORT-3] tells the name, who stood, and how the leader was elected', () => {
    const naming = section(report(fullBootstrap().board), 'Naming');
    const said = stringsIn(naming);
    for (const text of ['Test Kitchen', 'With a co-lead.', 'Ana Núñez leads', 'Elected by vote'])
      expect(said).toContain(text);
    expect(counts(naming)).toEqual(['Note 2 on name of naming: 2 dots', 'Ana Núñez: 2 votes', 'Ben Okafor: 1 vote']);
  });

  it('[REPORT-4] says that it was made in the middle, and where, until the board is finished', () => {
    const board = openBoard();
    expect(report(board).notice).toBe('Made before the board was started.');
    expect(report(board).sections.map(({ title }) => title)).toEqual(['Who took part']);
    board.walkTo('vision.vote');
    expect(report(board).notice).toContain('“Vision & Importance”, Vote');
    board.step('board.finish', {});
    expect(report(board).notice).toBeNull();
  });

  it('[REPORT-5] tells nothing of drafts and open votes', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    board.start();
    board.draft(ana, 'vision', 'still secret');
    expect(stringsIn(report(board)).join()).not.toContain('still secret');
    board.walkTo('vision.share');
    const note = board.note(ana, 'vision', 'seen');
    board.walkTo('vision.vote');
    board.act(ana, 'dots.place', { target: note, dots: 3 });
    const vision = section(report(board), 'Vision & Importance');
    expect(stringsIn(vision)).toContain('The vote is still open. Nobody sees the dots before it closes.');
    expect(counts(vision)).toEqual([]);
    expect(stringsIn(vision).join()).not.toContain('3 dots');
  });

  it('[REPORT-6] names those who asked for it and nobody else', () => {
    const { board, people } = fullBootstrap();
    const who = () => stringsIn(section(report(board), 'Who took part'));
    expect(who()).toEqual(expect.arrayContaining(['3 people took part.', 'Ana Núñez']));
    expect(who().join()).not.toMatch(/Ben|Cléo/);
    board.act(people[0], 'me.named', { named: false });
    expect(who()).toContain('Nobody asked to be named.');
  });

  it('[REPORT-7] lists each action once, with who, by when and whether it is done', () => {
    const blocks = section(report(fullLeanCoffee().board), 'Actions');
    const [table] = blocks;
    if (table?.kind !== 'table') throw new Error('no table of actions');
    expect(table.head).toHaveLength(5);
    const rows = table.rows.map((row) => row.slice(1));
    expect(rows).toEqual([
      ['Jonas', '1 December 2026', 'Done', 'Merged topic'],
      ['Jonas', '1 December 2026', 'Done', expect.stringContaining('Topic 1')],
      ['', '', 'To do', 'The whole meeting'],
    ]);
  });

  it('[REPORT-8] is the same for the same content, whatever the time', () => {
    const board = openBoard({}, 'lean-coffee');
    const [ana] = [board.join('Ana')] as [MemberId];
    board.start();
    const topic = board.note(ana, 'topic', 'flaky tests');
    board.goto('topics.discuss');
    board.step('topic.start', { topic, at: board.open.walk.step });
    const before = report(board);
    board.pass(60_000);
    expect(report(board)).toEqual(before);
    expect(headings(section(before, 'Topics'))).toContain('flaky tests Under discussion now');
  });
});
