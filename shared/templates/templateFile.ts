import { z } from 'zod';
import type { FileFault } from '../exports/boardFile.ts';
import { ID_PATTERN } from '../model/ids.ts';
import { nameProblem } from '../model/text.ts';
import { LIMITS, type TextLimit } from '../rules/limits.ts';
import { isTemplateWord } from './templateWords.ts';

/** Raised when an older program could not read what a newer one writes. docs/template-json.md tells every field. */
export const TEMPLATE_VERSION = 1;

const { template: MOST } = LIMITS;

/** What is said: a template's own words, or those of ours under a key. */
export type FileWords = string | { readonly word: string };

/** At most so many items. Counted before any of them is looked at. */
const many = <T extends z.ZodType>(item: T, most: number) => z.array(z.unknown()).max(most).pipe(z.array(item));
const within = (least: number, most: number) => z.int().min(least).max(most);

/** Words on one line, or the key of some of ours: never anything else of the catalogue. */
const words = (limit: TextLimit) =>
  z.unknown().transform((value, context): FileWords => {
    const wrong = (fault: FileFault) => {
      context.addIssue({ code: 'custom', params: { fault } });
      return z.NEVER;
    };
    if (typeof value === 'string') {
      const problem = nameProblem(value, limit);
      return problem ? wrong(problem) : value;
    }
    const keyed = z.strictObject({ word: z.string().max(100) }).safeParse(value);
    if (!keyed.success) return wrong('shape');
    return isTemplateWord(keyed.data.word) ? keyed.data : wrong('missing');
  });

/** Letters and hyphens, so that a stage and a phase make one name of the board's together. */
const id = z
  .string()
  .regex(/^[a-z][A-Za-z-]{0,28}$/)
  .regex(ID_PATTERN);
const BOXES = ['vision', 'measures', 'importance', 'impact', 'communication', 'how', 'resources'] as const;
const whose = z.enum(['everybody', 'facilitator']);

const prompt = z.strictObject({
  id,
  question: words('title'),
  label: words('title'),
  tint: z.enum(['sun', 'sky', 'clay', 'leaf', 'plum']),
  glyph: z.enum(['circle', 'triangle', 'square', 'diamond', 'cross', 'right', 'left']),
  box: z.enum(BOXES).nullable(),
  side: z.enum(['supports', 'slows']).optional(),
});

const common = {
  id,
  label: words('title'),
  heading: words('note'),
  hint: words('note'),
  minutes: within(1, MOST.minutes),
  optional: z.enum(['on', 'off']).optional(),
};
const boxes = many(z.enum([...BOXES, 'weaken']), BOXES.length + 1);
const phase = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('solo'), ...common, open: z.literal(true).optional() }),
  z.strictObject({ kind: z.literal('share'), ...common, turns: z.literal(true).optional() }),
  z.strictObject({ kind: z.literal('cluster'), ...common }),
  z.strictObject({
    kind: z.literal('vote'),
    ...common,
    dots: within(LIMITS.dotsEach.least, LIMITS.dotsEach.most),
    stacking: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('weigh'), ...common }),
  z.strictObject({ kind: z.literal('discuss'), ...common, fills: z.literal(true).optional() }),
  z.strictObject({ kind: z.literal('talk'), ...common, boxes }),
  z.strictObject({ kind: z.literal('align'), ...common, boxes, decides: z.literal('name').optional() }),
  z.strictObject({ kind: z.literal('elect'), ...common }),
  z.strictObject({ kind: z.literal('poll'), ...common }),
]);

const settings = z
  .strictObject({
    authors: z.enum(['hidden', 'shown']),
    movers: whose,
    aligners: whose,
    facilitatorTakesPart: z.boolean(),
    collect: z.enum(['open', 'private']),
    length: within(LIMITS.lengthMinutes.least, LIMITS.lengthMinutes.most).nullable(),
    pitchSeconds: within(LIMITS.pitchSeconds.least, LIMITS.pitchSeconds.most),
    talk: z.strictObject({
      times: many(within(LIMITS.talkMinutes.least, LIMITS.talkMinutes.most), LIMITS.talkMinutes.count).pipe(
        z.array(z.number()).min(1),
      ),
      rule: z.enum(['majority', 'graded', 'abstain']),
    }),
  })
  .partial();

/** A workshop as a file: its way and its questions, and nothing that anybody wrote on a board. */
export const TEMPLATE_FILE = z.strictObject({
  format: z.literal('fikabord-template'),
  version: z.literal(TEMPLATE_VERSION),
  title: words('title'),
  goal: words('note'),
  welcome: within(0, MOST.minutes),
  settings,
  lengths: many(within(LIMITS.lengthMinutes.least, LIMITS.lengthMinutes.most), MOST.lengths),
  stages: many(
    z.strictObject({
      id,
      title: words('title'),
      optional: z.literal(true).optional(),
      prompts: many(prompt, MOST.prompts),
      phases: many(phase, MOST.phases),
    }),
    MOST.stages,
  ),
});

export type TemplateFile = z.output<typeof TEMPLATE_FILE>;
