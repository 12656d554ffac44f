import type { StatementBox } from '#shared/model/statement.ts';
import { plain, readPdf } from '../server/pdf/testing/readPdf.ts';
import craft from './fixtures/craft-fr.json' with { type: 'json' };
import type { Facilitator } from './people/Facilitator.ts';
import type { Participant } from './people/Participant.ts';
import { expect, test } from './people.ts';
import { wordsIn } from './words.ts';

interface Line {
  readonly text: string;
  readonly children?: readonly Line[];
}

const say = wordsIn('fr');
const PROMPTS = {
  vision: ['vision', 'reach', 'importance'],
  measures: ['how', 'measures'],
  impact: ['impact'],
  resources: ['resources', 'communication'],
  'force-field': ['supports', 'slows'],
  naming: ['name'],
} as const;

test('a French community plays its workshop up to its canvas', async ({ room }) => {
  test.setTimeout(180_000);
  const anne = await room.facilitator({ language: 'fr' });
  const code = await anne.opensBoard(craft.name);
  const lea = await room.participant('laptop', { language: 'fr' });
  await lea.joins(code, 'Léa');
  await anne.starts();
  await anne.sees(say('phase.solo.heading'));

  await writesAlone(lea, 'vision');
  await reaches(anne, 'phase.share', 'phase.cluster', 'phase.vote', 'phase.align');
  await writesLines(anne, 'vision', asLines(craft.canvas.vision));
  await reaches(anne, 'stage.measures');
  await writesAlone(lea, 'measures');
  await reaches(anne, 'phase.share', 'phase.cluster', 'phase.vote', 'phase.align');
  await writesLines(lea, 'how', craft.canvas.how);
  await reaches(anne, 'stage.impact');
  await writesAlone(lea, 'impact');
  await reaches(anne, 'phase.share', 'phase.cluster', 'phase.align', 'stage.resources');
  await writesAlone(lea, 'resources');
  await reaches(anne, 'phase.share', 'phase.cluster', 'phase.align', 'stage.forceField');
  await writesAlone(lea, 'force-field');
  await reaches(anne, 'phase.share', 'phase.cluster', 'phase.weigh', 'phase.talk', 'stage.naming');
  await writesAlone(lea, 'naming');
  await reaches(anne, 'phase.share', 'phase.voteName');
  await lea.votes(craft.name);
  await reaches(anne, 'phase.name');
  await lea.sees(say('naming.called'));
  await reaches(anne, 'phase.elect');
  // Nobody stands: the leader line stays to be chosen.
  await anne.presses('tray.openElection');
  await anne.finishes();

  const { pages } = await readPdf(await lea.savesPdf());
  expect(pages).toHaveLength(2);
  const [canvas, forces] = pages;
  expect(forces?.text).toContain(plain(say('canvas.forceField')));
  expect(canvas?.text).toContain(plain(say('canvas.leader.none')));
  expect(canvas?.items).toEqual(expect.arrayContaining(printed(asLines(craft.canvas.vision))));
  expect(canvas?.items).toEqual(expect.arrayContaining(printed(craft.canvas.how)));
  expect(canvas?.items).toHaveLength(craft.canvas.vision.length + craft.canvas.how.length);
  for (const { text } of craft.notes.filter(({ stage }) => stage === 'force-field')) {
    expect(forces?.text).toContain(plain(text));
  }
});

const asLines = (texts: readonly string[]): readonly Line[] => texts.map((text) => ({ text }));

/** Lines as the tags of the page tell them. */
const printed = (lines: readonly Line[]): object[] =>
  lines.map(({ text, children = [] }) => ({ text: plain(text), children: printed(children) }));

/** Everything the fixture has for a stage, question by question. */
async function writesAlone(person: Participant, stage: keyof typeof PROMPTS): Promise<void> {
  for (const [at, prompt] of PROMPTS[stage].entries()) {
    if (PROMPTS[stage].length > 1) await person.turnsTo(`prompt.${prompt}`);
    const texts = craft.notes.filter((note) => note.stage === stage && note.prompt === at + 1).map(({ text }) => text);
    await person.writes(`prompt.${prompt}`, ...texts);
  }
}

/** Goes on and on; a vote or weighing that is still open closes by itself. */
async function reaches(leader: Facilitator, ...places: Parameters<Facilitator['goesOn']>[0][]): Promise<void> {
  for (const place of places) {
    await leader.closesIfOpen();
    await leader.goesOn(place);
  }
}

/** Writes all lines, then puts each under the one above it as deep as it belongs. */
async function writesLines(
  person: Facilitator | Participant,
  box: StatementBox,
  lines: readonly Line[],
): Promise<void> {
  const deep = (all: readonly Line[], depth: number): { text: string; depth: number }[] =>
    all.flatMap(({ text, children = [] }) => [{ text, depth }, ...deep(children, depth + 1)]);
  const flat = deep(lines, 1);
  await person.lines.writes(box, ...flat.map(({ text }) => text));
  for (const { text, depth } of flat) for (let at = 2; at <= depth; at++) await person.lines.nests(text, at);
}
