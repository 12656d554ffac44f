import { describe, expect, it } from 'vitest';
import { publicPart } from '../board/publicPart.ts';
import { canvasSheet } from '../canvas/canvasSheet.ts';
import { boardJson } from '../exports/boardJson.ts';
import { minutesMarkdown } from '../exports/minutesMarkdown.ts';
import { DEFAULT_SETTINGS } from '../model/board.ts';
import { plan } from '../rules/phases.ts';
import { openBoard } from '../testing/board.ts';
import { broughtBoard } from '../testing/brought.ts';
import { play } from '../testing/chaos.ts';
import { fullBoard } from '../testing/fullBoard.ts';
import { madeUpTemplate } from '../testing/madeUpTemplate.ts';
import { seededRandom } from '../testing/seededRandom.ts';
import en from '../words/en.json' with { type: 'json' };
import fr from '../words/fr.json' with { type: 'json' };
import { sayIn } from '../words/say.ts';
import { agendaNow } from './agendaNow.ts';
import { templateIds, templateOf } from './index.ts';
import { OWN, readTemplate, readTemplateText } from './readTemplate.ts';
import type { PhaseKey, StageId, Template } from './template.ts';
import type { TemplateFile } from './templateFile.ts';
import { templateFileOf, templateJson } from './templateFileOf.ts';

function opened(text: string): Template {
  const read = readTemplateText(text);
  if (!read.ok) throw new Error(`${read.problem.place}: ${read.problem.fault}`);
  return read.template;
}
const problem = (input: unknown): string => {
  const read = readTemplate(input);
  return read.ok ? 'taken' : `${read.problem.place}: ${read.problem.fault}`;
};

describe('a saved template', () => {
  it.each(templateIds)('[TEMPLATE-1] gives %s again, with its agenda, questions, minutes and settings', (id) => {
    const board = openBoard({}, id);
    const template = opened(templateJson(board.part));
    const built = templateOf(id) as Template;
    expect({ ...template, id, settings: {} }).toEqual({ ...built, settings: {} });
    const again = openBoard({}, template);
    expect(again.open.settings).toEqual(board.open.settings);
    // The same again from there, too.
    expect(templateJson(again.part)).toBe(templateJson(board.part));
  });

  it('[TEMPLATE-1] keeps what was skipped, switched and set', () => {
    const board = openBoard({ authors: 'shown', talk: { times: [4, 2], rule: 'majority' } });
    board.step('stage.skip', { stage: 'force-field' as StageId, skip: true });
    board.step('phase.switch', { phase: 'vision.vote' as PhaseKey, on: false });
    board.step('phase.switch', { phase: 'impact.vote' as PhaseKey, on: true });
    board.step('dots.setting', { stage: 'impact' as StageId, dots: 7, stacking: false });
    const next = openBoard({}, opened(templateJson(board.part)));
    const { stages } = agendaNow(next.open);
    expect(stages.map(({ id }) => id)).toEqual(['vision', 'measures', 'impact', 'resources', 'naming']);
    const vote = (at: number) => stages[at]?.phases.find(({ kind }) => kind === 'vote');
    expect(vote(0)).toMatchObject({ optional: 'off', dots: 5 });
    expect(vote(2)).toMatchObject({ optional: 'on', dots: 7, stacking: false });
    expect(next.open.settings).toEqual({ ...DEFAULT_SETTINGS, ...board.open.settings, dots: {} });
    expect(next.open.walk).toMatchObject({ status: 'lobby', skipped: [], switched: [] });
  });

  it('[TEMPLATE-1] has no length to choose when what fills it was skipped', () => {
    const coffee = templateFileOf(templateOf('lean-coffee') as Template);
    const [first] = templateFileOf(templateOf('cop-bootstrap') as Template).stages;
    const stages = [first, ...coffee.stages.map((one) => ({ ...one, optional: true }))];
    const board = openBoard({ length: 60 }, opened(JSON.stringify({ ...coffee, stages })));
    board.step('stage.skip', { stage: coffee.stages[0]?.id as StageId, skip: true });
    const template = opened(templateJson(board.part));
    expect([template.lengths, template.settings?.length]).toEqual([undefined, null]);
  });

  it('[TEMPLATE-2] holds nothing that anybody wrote', () => {
    for (const id of templateIds) {
      const { board } = fullBoard(id as 'cop-bootstrap');
      const text = templateJson(board.part);
      expect(text).not.toMatch(/q\d+z|Testing guild|Ana|Fay|member-|CODE/);
    }
  });
});

describe('a template from a file', () => {
  it('[TEMPLATE-3] is refused with the place that is wrong', () => {
    const file = templateFileOf(templateOf('cop-bootstrap') as Template);
    const [first] = file.stages as [TemplateFile['stages'][number]];
    const [solo, share, ...others] = first.phases;
    const stage = (change: object) => ({ ...file, stages: [{ ...first, ...change }, ...file.stages.slice(1)] });
    const spoilt = (at: number, change: object) =>
      stage({ phases: first.phases.map((phase, n) => (n === at ? { ...phase, ...change } : phase)) });
    const proto = JSON.parse(JSON.stringify(file).replace('"welcome"', '"__proto__":{"id":"x"},"welcome"'));
    const cases: [unknown, string][] = [
      [file, 'taken'],
      [null, 'format: notTemplate'],
      [[], 'format: notTemplate'],
      [{ ...file, format: 'fikabord-board' }, 'format: notTemplate'],
      [{ ...file, version: 2 }, 'version: newer'],
      [{ ...file, version: '1' }, 'version: shape'],
      [{ ...file, notes: [] }, 'notes: unknown'],
      [proto, '__proto__: unknown'],
      [{ ...file, stages: [] }, 'stages: empty'],
      [{ ...file, stages: Array.from({ length: 1_000 }, () => first) }, 'stages: tooMany'],
      [{ ...file, stages: [first, first] }, 'stages[1].id: twice'],
      [stage({ id: '__proto__' }), 'stages[0].id: shape'],
      [stage({ id: 'constructor' }), 'stages[0].id: shape'],
      [stage({ id: 'a.b' }), 'stages[0].id: shape'],
      [stage({ title: '' }), 'stages[0].title: empty'],
      [stage({ title: 'x'.repeat(121) }), 'stages[0].title: long'],
      [stage({ title: 'two\nlines' }), 'stages[0].title: unclean'],
      [stage({ title: 'turned\u202e round' }), 'stages[0].title: unclean'],
      [stage({ title: { word: 'lead.share' } }), 'stages[0].title: missing'],
      [stage({ title: { word: 'toString' } }), 'stages[0].title: missing'],
      [stage({ title: { word: 'stage.vision', more: 1 } }), 'stages[0].title: shape'],
      [stage({ title: ['x'] }), 'stages[0].title: shape'],
      // Script is text.
      [stage({ title: '<script>alert(1)</script>' }), 'taken'],
      [stage({ optional: true }), 'stages[0].optional: range'],
      [stage({ prompts: [] }), 'stages[0].prompts: empty'],
      [stage({ phases: [] }), 'stages[0].phases: empty'],
      [stage({ prompts: Array.from({ length: 7 }, () => first.prompts[0]) }), 'stages[0].prompts: tooMany'],
      [stage({ prompts: [first.prompts[0], first.prompts[0]] }), 'stages[0].prompts[1].id: twice'],
      [stage({ prompts: [{ ...first.prompts[0], tint: 'url(x)' }] }), 'stages[0].prompts[0].tint: shape'],
      [stage({ prompts: [{ ...first.prompts[0], side: 'slows' }] }), 'stages[0].prompts[0].side: shape'],
      [spoilt(0, { kind: 'shell' }), 'stages[0].phases[0].kind: shape'],
      [spoilt(0, { minutes: 0 }), 'stages[0].phases[0].minutes: range'],
      [spoilt(0, { minutes: 1e9 }), 'stages[0].phases[0].minutes: range'],
      [spoilt(0, { minutes: 1.5 }), 'stages[0].phases[0].minutes: shape'],
      [spoilt(0, { optional: 'on' }), 'stages[0].phases[0].optional: range'],
      [spoilt(1, { optional: 'off' }), 'stages[0].phases[1].optional: range'],
      [
        stage({
          phases: [
            { ...solo, open: true },
            { ...share, optional: 'off' },
          ],
        }),
        'stages[0].phases[1].optional: range',
      ],
      [stage({ phases: [{ ...solo, open: true }, { ...share, optional: 'off' }, others[0]] }), 'taken'],
      [spoilt(1, { id: 'solo' }), 'stages[0].phases[1].id: twice'],
      [spoilt(3, { dots: 11 }), 'stages[0].phases[3].dots: range'],
      [spoilt(5, { boxes: ['vision', 'vision'] }), 'stages[0].phases[5].boxes[1]: twice'],
      [stage({ phases: [share, solo, ...others] }), 'stages[0].phases[1].kind: order'],
      [stage({ phases: [solo, ...others] }), 'stages[0].phases: order'],
      [stage({ phases: [...others] }), 'stages[0].phases[0].kind: order'],
      [
        {
          ...file,
          stages: file.stages.map((one, at) =>
            at === 1 ? { ...one, phases: one.phases.map((phase) => ({ ...phase, optional: 'on' })) } : one,
          ),
        },
        'stages[1].phases[0].optional: range',
      ],
      [{ ...file, lengths: [60] }, 'lengths: range'],
      [{ ...file, settings: { length: 60 } }, 'settings.length: range'],
      [{ ...file, settings: { door: 'closed' } }, 'settings.door: unknown'],
      [{ ...file, settings: { talk: { times: [], rule: 'abstain' } } }, 'settings.talk.times: range'],
      [{ ...file, stages: file.stages.map((one) => ({ ...one, phases: [...one.phases] })).reverse() }, 'taken'],
    ];
    for (const [input, told] of cases) expect([told, problem(input)]).toEqual([told, told]);
    const twoPolls = templateFileOf(templateOf('lean-coffee') as Template);
    const [coffee] = twoPolls.stages as [TemplateFile['stages'][number]];
    const other = { ...coffee, id: 'again', prompts: coffee.prompts.map((one) => ({ ...one, id: 'another' })) };
    expect(problem({ ...twoPolls, stages: [coffee, other] })).toBe('stages[1].phases[3].fills: twice');
  });

  it.each([
    ['', '0: notJson'],
    ['{"format": "fikabord-template"', '31: notJson'],
    ['\ufeff{}', 'format: notTemplate'],
  ])('[TEMPLATE-3] %j is no whole template', (text, told) => {
    const read = readTemplateText(text);
    expect(read.ok ? 'taken' : `${read.problem.place}: ${read.problem.fault}`).toBe(told);
  });
});

it('[TEMPLATE-4] any template that is taken can be played, by any people, from its start to its end', () => {
  let went = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const chance = seededRandom(seed);
    const template = opened(JSON.stringify(madeUpTemplate(chance)));
    expect(template.id).toBe(OWN);
    expect(opened(JSON.stringify(templateFileOf(template)))).toEqual(template);
    const board = openBoard({ facilitatorTakesPart: true }, template);
    const people = [board.facilitator, board.join('Ana'), board.join('Ben')];
    const numbers = (length: number) => Array.from({ length }, () => Math.floor(chance() * 5_000));
    try {
      board.start();
      went += play(board, people, numbers(300));
      for (const { key } of plan(board.open)) {
        if (board.open.walk.status !== 'running') break;
        board.goto(key);
        went += play(board, people, numbers(40));
      }
      if (board.open.walk.status === 'running') board.step('board.finish', {});
      minutesMarkdown(board.part, board.now, sayIn('en', en));
      canvasSheet(board.part, sayIn('fr', fr), 'fr');
      const file = boardJson(board.part, board.now);
      const brought = publicPart(broughtBoard(file, board.now));
      expect(brought.board.own).toEqual(template);
      expect(boardJson(brought, board.now)).toBe(file);
      expect(templateJson(brought)).toBe(templateJson(board.part));
    } catch (error) {
      throw new Error(`the template of seed ${seed}`, { cause: error });
    }
  }
  expect(went).toBeGreaterThan(1_000);
});
