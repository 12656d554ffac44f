import { z } from 'zod';
import { ACCENT } from '../model/look.ts';
import { type TextProblem, textProblem } from '../model/text.ts';
import { LIMITS, type TextLimit } from '../rules/limits.ts';
import { TEMPLATE_FILE } from '../templates/templateFile.ts';

/**
 * The newest version: raised when an older program could not read what a newer one writes. A file is of the oldest that
 * holds what is in it. docs/board-json.md tells every field.
 */
export const FILE_VERSION = 2;
/** The version that knows `look`. */
export const WITH_LOOK = 2;

/** Why something in a file cannot be taken; each has a sentence under `import.<why>`. */
export type FileFault =
  | 'notJson'
  | 'notBoard'
  | 'notTemplate'
  | 'order'
  | 'newer'
  | 'shape'
  | 'unknown'
  | 'tooMany'
  | 'twice'
  | 'missing'
  | 'range'
  | 'tooDeep'
  | 'facilitator'
  /** From a character on, it holds or nests more than any board. */
  | 'beyond'
  /** A logo that is not as this program draws them. */
  | 'notLogo'
  /** As a whole: reading it takes longer than any board's file needs. */
  | 'tooHeavy'
  | TextProblem;

/** At most so many items. Counted before any of them is looked at, so that millions of wrong ones cost nothing. */
const many = <T extends z.ZodType>(item: T, most: number) => z.array(z.unknown()).max(most).pipe(z.array(item));

/** A field that is refused for a reason of its own. */
const faulty = <T>(schema: z.ZodType<T>, faultOf: (value: T) => FileFault | null) =>
  schema.superRefine((value, context) => {
    const fault = faultOf(value);
    if (fault) context.addIssue({ code: 'custom', params: { fault } });
  });

const words = (limit: TextLimit) => faulty(z.string(), (text) => textProblem(text, limit));
const wordsOrNone = (limit: TextLimit) => faulty(z.string(), (text) => (text === '' ? null : textProblem(text, limit)));
const within = (least: number, most: number) => z.int().min(least).max(most);
/** Milliseconds, up to a year. */
const milliseconds = within(0, 366 * 24 * 3_600_000);
const count = within(0, 1_000_000);

/** `n1`: the ids of a file are its own, and tell nothing of the board they come from. */
const id = (letter: string) => z.string().regex(new RegExp(`^${letter}[1-9]\\d{0,5}$`));
const [member, note, group, statement] = [id('m'), id('n'), id('g'), id('s')] as const;
const target = z.string().regex(/^[ng][1-9]\d{0,5}$/);
/** A stage, prompt or phase of the template. */
const name = z.string().regex(/^[a-z][A-Za-z.-]{0,60}$/);

const moment = faulty(z.string().max(40), (iso) => {
  const at = new Date(iso);
  return /^[12]\d{3}-/.test(iso) && at.toJSON() === iso ? null : 'range';
});
const day = faulty(z.string().max(10), (iso) =>
  new Date(`${iso}T00:00:00Z`).toJSON()?.slice(0, 10) === iso ? null : 'range',
);
const timeZone = faulty(z.string().max(60), (zone) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) === '' ? 'range' : null;
  } catch {
    return 'range';
  }
});

const box = z.enum(['vision', 'measures', 'importance', 'impact', 'communication', 'how', 'resources', 'weaken']);
const whose = z.enum(['everybody', 'facilitator']);

const settings = z.strictObject({
  authors: z.enum(['hidden', 'shown']),
  movers: whose,
  aligners: whose,
  facilitatorTakesPart: z.boolean(),
  founders: within(0, 10_000).nullable(),
  collect: z.enum(['open', 'private']),
  length: within(LIMITS.lengthMinutes.least, LIMITS.lengthMinutes.most).nullable(),
  pitchSeconds: within(LIMITS.pitchSeconds.least, LIMITS.pitchSeconds.most),
  talk: z.strictObject({
    times: many(within(LIMITS.talkMinutes.least, LIMITS.talkMinutes.most), LIMITS.talkMinutes.count).pipe(
      z.array(z.number()).min(1),
    ),
    rule: z.enum(['majority', 'graded', 'abstain']),
  }),
  peopleInRoom: within(0, LIMITS.roomPeople),
  dots: many(
    z.strictObject({ stage: name, dots: within(LIMITS.dotsEach.least, LIMITS.dotsEach.most), stacking: z.boolean() }),
    50,
  ),
});

const walk = z.strictObject({
  status: z.enum(['lobby', 'running', 'finished']),
  at: name,
  startedAt: moment.nullable(),
  skipped: many(name, 50),
  switched: many(name, 200),
  visited: many(name, 200),
});

const tally = many(
  z.strictObject({ on: z.string().max(10), count: z.number().min(0.5).max(1_000_000).multipleOf(0.5) }),
  LIMITS.notesPerBoard + LIMITS.groupsPerBoard,
);
const round = { phase: name, dots: within(0, LIMITS.dotsEach.most), stacking: z.boolean() };
const rounds = z.discriminatedUnion('status', [
  z.strictObject({ ...round, status: z.literal('open'), before: tally.nullable() }),
  z.strictObject({ ...round, status: z.literal('closed'), tally, room: tally.nullable() }),
]);

const thumbs = z.strictObject({ up: count, sideways: count, down: count });
const topic = z.strictObject({
  on: target,
  status: z.enum(['waiting', 'discussing', 'discussed', 'parked']),
  place: count.nullable(),
  dots: count.nullable(),
  spent: milliseconds,
  box: count,
  thumbs: many(
    z.strictObject({
      counts: thumbs,
      room: thumbs,
      verdict: z.enum(['extend', 'half', 'next', 'ask']),
      more: milliseconds,
      outcome: z.enum(['carried', 'held', 'overruled']),
    }),
    1_000,
  ),
});

const choices = many(member, LIMITS.membersPerBoard);
const votes = many(
  z.strictObject({ choice: z.union([member, z.enum(['yes', 'no'])]), votes: count }),
  LIMITS.membersPerBoard,
);
const election = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('standing'), round: count }),
  z.strictObject({ status: z.literal('voting'), round: count, runOff: z.boolean(), choices }),
  z.strictObject({ status: z.literal('tied'), round: count, choices, votes }),
  z.strictObject({
    status: z.literal('closed'),
    round: count,
    leader: member.nullable(),
    how: z.enum(['vote', 'yes', 'run-off', 'lot', 'facilitator', 'none', 'no']),
    votes,
  }),
]);

/** The community's colour, and its logo: a PNG in base64. */
const look = z.strictObject({
  accent: z.string().regex(ACCENT).nullable(),
  logo: z
    .strictObject({
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      width: within(1, LIMITS.logo.width),
      height: within(1, LIMITS.logo.height),
      data: z
        .string()
        .max(Math.ceil(LIMITS.logo.bytes / 3) * 4)
        .regex(/^[A-Za-z0-9+/]+={0,2}$/),
    })
    .nullable(),
});

/** A whole board as a file: everything everybody may see that outlives the moment. */
export const BOARD_FILE = z.strictObject({
  format: z.literal('fikabord-board'),
  version: within(1, FILE_VERSION),
  template: name,
  /** The template itself, where it is none of ours. */
  own: TEMPLATE_FILE.optional(),
  title: words('title'),
  name: wordsOrNone('title'),
  language: z.enum(['en', 'fr']),
  timeZone,
  createdAt: moment,
  settings,
  walk,
  members: many(
    z.strictObject({
      id: member,
      name: words('name').nullable(),
      role: z.enum(['facilitator', 'participant']),
      named: z.boolean(),
      removed: z.boolean(),
    }),
    LIMITS.membersPerBoard + 1,
  ),
  groups: many(
    z.strictObject({ id: group, stage: name, place: count, name: wordsOrNone('groupName') }),
    LIMITS.groupsPerBoard,
  ),
  notes: many(
    z.strictObject({
      id: note,
      prompt: name,
      place: count,
      group: group.nullable(),
      author: member.nullable(),
      text: words('note'),
    }),
    LIMITS.notesPerBoard,
  ),
  rounds: many(rounds, 200),
  topics: many(topic, LIMITS.notesPerBoard + LIMITS.groupsPerBoard),
  takeaways: many(
    z.strictObject({ topic: target.nullable(), author: member.nullable(), text: words('takeaway') }),
    LIMITS.takeawaysPerBoard,
  ),
  actions: many(
    z.strictObject({
      topic: target.nullable(),
      text: words('action'),
      who: wordsOrNone('who'),
      by: day.nullable(),
      done: z.boolean(),
    }),
    LIMITS.actionsPerBoard,
  ),
  statements: many(
    z.strictObject({
      id: statement,
      box,
      parent: statement.nullable(),
      from: target.nullable(),
      text: words('statement'),
    }),
    LIMITS.statementsPerBoard,
  ),
  check: z.strictObject({ box, up: count, down: count }).nullable(),
  candidates: many(
    z.strictObject({ member, words: wordsOrNone('candidateWords'), asked: z.boolean() }),
    LIMITS.membersPerBoard,
  ),
  election,
  /** Where the community has one. */
  look: look.optional(),
});

export type BoardFile = z.output<typeof BOARD_FILE>;
export type FileTally = z.output<typeof tally>;
