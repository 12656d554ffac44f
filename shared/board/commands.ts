import { z } from 'zod';
import type {
  ActionId,
  CommandId,
  DraftId,
  GroupId,
  MemberId,
  NoteId,
  ReaderId,
  StatementId,
  TakeawayId,
  TargetId,
} from '../model/ids.ts';
import { ID_PATTERN } from '../model/ids.ts';
import { ACCENT, type Logo } from '../model/look.ts';
import type { PhaseKey, PromptId, StageId } from '../templates/template.ts';

const id = <T extends string>() => z.custom<T>((value) => typeof value === 'string' && ID_PATTERN.test(value));
const words = z.string().max(16_384);
const name = <T extends string>() =>
  z.custom<T>((value) => typeof value === 'string' && /^[a-z][A-Za-z.-]{0,60}$/.test(value));
const none = z.strictObject({});
const whole = z.int().min(-1_000_000_000).max(1_000_000_000);
const after = id<NoteId>().nullable();
const box = z.enum(['vision', 'measures', 'importance', 'impact', 'communication', 'how', 'resources', 'weaken']);
/** A calendar day, or none. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable();
const roomCounts = z.strictObject({ up: whole, sideways: whole, down: whole });
/** The step a button was pressed in, so that a second press changes nothing. */
const at = whole;

/**
 * Acts: decided from what the actor can see, by the same function on the server and, for the time being, on the
 * actor's own device. They are absolute and carry the ids of what they create.
 */
export const ACTS = {
  'draft.put': z.strictObject({ draft: id<DraftId>(), prompt: name<PromptId>(), text: words }),
  'draft.drop': z.strictObject({ draft: id<DraftId>() }),
  'draft.share': z.strictObject({ draft: id<DraftId>(), note: id<NoteId>() }),
  'done.set': z.strictObject({ done: z.boolean(), at }),
  'note.add': z.strictObject({ note: id<NoteId>(), prompt: name<PromptId>(), text: words }),
  /** `base` is the text the edit started from; `spare` is the note made of words that could not be merged. */
  'note.edit': z.strictObject({ note: id<NoteId>(), text: words, base: words, spare: id<NoteId>() }),
  'note.remove': z.strictObject({ note: id<NoteId>() }),
  /** Into a group (or, with null, back to its lane), behind another note there (null: first). */
  'note.move': z.strictObject({ note: id<NoteId>(), group: id<GroupId>().nullable(), after }),
  'note.sign': z.strictObject({ note: id<NoteId>(), signed: z.boolean() }),
  'group.form': z.strictObject({ group: id<GroupId>(), notes: z.array(id<NoteId>()).min(1).max(500) }),
  'group.name': z.strictObject({ group: id<GroupId>(), name: words }),
  'group.merge': z.strictObject({ from: id<GroupId>(), into: id<GroupId>() }),
  'group.dissolve': z.strictObject({ group: id<GroupId>() }),
  'dots.place': z.strictObject({ target: id<TargetId>(), dots: whole }),
  'weight.set': z.strictObject({ target: id<TargetId>(), weight: whole.nullable() }),
  'statement.add': z.strictObject({
    statement: id<StatementId>(),
    box,
    text: words,
    parent: id<StatementId>().nullable(),
    /** Behind which sibling: an id, null for first, 'last'. */
    after: z.union([id<StatementId>(), z.null(), z.literal('last')]),
    from: id<TargetId>().nullable(),
  }),
  'statement.edit': z.strictObject({
    statement: id<StatementId>(),
    text: words,
    base: words,
    spare: id<StatementId>(),
  }),
  'statement.move': z.strictObject({
    statement: id<StatementId>(),
    box,
    parent: id<StatementId>().nullable(),
    after: z.union([id<StatementId>(), z.null(), z.literal('last')]),
  }),
  'statement.remove': z.strictObject({ statement: id<StatementId>() }),
  'check.answer': z.strictObject({ check: z.string().max(80), up: z.boolean() }),
  'candidate.stand': z.strictObject({ words }),
  'candidate.propose': z.strictObject({ member: id<MemberId>() }),
  'candidate.withdraw': none,
  'election.choose': z.strictObject({ round: whole, choice: z.union([z.enum(['yes', 'no']), id<MemberId>()]) }),
  'thumb.give': z.strictObject({ thumbs: z.string().max(80), thumb: z.enum(['up', 'sideways', 'down']).nullable() }),
  'poll.answer': z.strictObject({ answer: whole.nullable() }),
  'takeaway.add': z.strictObject({
    takeaway: id<TakeawayId>(),
    /** Null: of the whole meeting. */
    topic: id<TargetId>().nullable(),
    text: words,
  }),
  'takeaway.edit': z.strictObject({ takeaway: id<TakeawayId>(), text: words, base: words, spare: id<TakeawayId>() }),
  'takeaway.remove': z.strictObject({ takeaway: id<TakeawayId>() }),
  'action.add': z.strictObject({
    action: id<ActionId>(),
    topic: id<TargetId>().nullable(),
    text: words,
    who: words,
    by: day,
  }),
  'action.edit': z.strictObject({ action: id<ActionId>(), text: words, base: words, spare: id<ActionId>() }),
  'action.assign': z.strictObject({ action: id<ActionId>(), who: words, by: day }),
  'action.tick': z.strictObject({ action: id<ActionId>(), done: z.boolean() }),
  'action.remove': z.strictObject({ action: id<ActionId>() }),
  'me.rename': z.strictObject({ name: words }),
  'me.named': z.strictObject({ named: z.boolean() }),
} as const;

/** Steps: decided on the server only; the button shows busy. All but `undo` are for whoever holds the tray. */
export const STEPS = {
  undo: none,
  'board.start': none,
  'board.finish': none,
  'board.reopen': none,
  'board.rename': z.strictObject({ title: words }),
  'walk.next': z.strictObject({ at }),
  'walk.back': z.strictObject({ at }),
  'walk.goto': z.strictObject({ at, stage: whole, phase: whole }),
  'stage.skip': z.strictObject({ stage: name<StageId>(), skip: z.boolean() }),
  'phase.switch': z.strictObject({ phase: name<PhaseKey>(), on: z.boolean() }),
  'break.start': z.strictObject({ minutes: whole }),
  'break.end': none,
  'clock.start': none,
  'clock.pause': none,
  'clock.add': z.strictObject({ seconds: whole }),
  'clock.stop': none,
  'vote.close': z.strictObject({ at }),
  'vote.reopen': z.strictObject({ at }),
  'check.open': z.strictObject({ box }),
  'check.close': none,
  'focus.set': z.strictObject({
    lane: name<PromptId>().nullable(),
    note: id<NoteId>().nullable(),
    page: z.int().min(0).max(1000),
    /** Absent: as it is. */
    lookUp: z.boolean().optional(),
  }),
  'settings.change': z.strictObject({
    authors: z.enum(['hidden', 'shown']).optional(),
    movers: z.enum(['everybody', 'facilitator']).optional(),
    aligners: z.enum(['everybody', 'facilitator']).optional(),
    door: z.enum(['open', 'closed']).optional(),
    facilitatorTakesPart: z.boolean().optional(),
    founders: z.int().min(0).max(10_000).nullable().optional(),
    collect: z.enum(['open', 'private']).optional(),
    length: whole.nullable().optional(),
    pitchSeconds: whole.optional(),
    talk: z
      .strictObject({ times: z.array(z.number()).max(20), rule: z.enum(['majority', 'graded', 'abstain']) })
      .optional(),
    room: z.strictObject({ people: whole, keeper: id<MemberId>().nullable() }).optional(),
    accent: z.string().regex(ACCENT).nullable().optional(),
  }),
  'dots.setting': z.strictObject({ stage: name<StageId>(), dots: whole, stacking: z.boolean() }),
  /** Null: the first of the queue. Ends the one under discussion. */
  'topic.start': z.strictObject({ topic: id<TargetId>().nullable(), at }),
  'topic.end': z.strictObject({ at }),
  'topic.park': z.strictObject({ topic: id<TargetId>(), parked: z.boolean() }),
  'ties.order': z.strictObject({ topics: z.array(id<TargetId>()).min(1).max(500) }),
  'ties.draw': z.strictObject({ dots: whole }),
  'thumbs.open': z.strictObject({ at }),
  'verdict.hold': z.strictObject({ thumbs: z.string().max(80) }),
  'vote.again': z.strictObject({ at }),
  /** Null: the next who has not pitched yet; after the last, nobody. */
  'pitch.turn': z.strictObject({ topic: id<TargetId>().nullable(), at }),
  'room.dots': z.strictObject({ target: id<TargetId>(), dots: whole }),
  'room.thumbs': z.strictObject({ thumbs: z.string().max(80), counts: roomCounts }),
  'name.choose': z.strictObject({ name: words }),
  'election.open': none,
  'election.close': z.strictObject({ round: whole }),
  'election.reopen': none,
  'election.decide': z.strictObject({ leader: id<MemberId>().nullable() }),
  'election.draw': none,
  'member.remove': z.strictObject({ member: id<MemberId>() }),
  'tray.give': z.strictObject({ member: id<MemberId>(), tray: z.boolean() }),
  /** `key` is a one-time secret made on the facilitator's device and shown there as a QR code. */
  'member.letBackIn': z.strictObject({ member: id<MemberId>(), key: z.string().regex(/^[A-Za-z0-9_-]{20,60}$/) }),
} as const;

export type ActType = keyof typeof ACTS;
export type StepType = keyof typeof STEPS;
type Bodies = { [T in ActType]: z.output<(typeof ACTS)[T]> } & { [T in StepType]: z.output<(typeof STEPS)[T]> };
export type Body<T extends ActType | StepType> = Bodies[T];
export type Act = { [T in ActType]: { readonly id: CommandId; readonly type: T; readonly body: Body<T> } }[ActType];
export type Step = { [T in StepType]: { readonly id: CommandId; readonly type: T; readonly body: Body<T> } }[StepType];
/** What a member's client may send. */
export type Command = Act | Step;

/** Arrivals by HTTP. */
export type ArrivalCommand =
  | {
      readonly id: CommandId;
      readonly type: 'member.join';
      readonly member: MemberId;
      readonly name: string;
      readonly token: string;
    }
  | {
      readonly id: CommandId;
      readonly type: 'token.add';
      readonly member: MemberId;
      readonly token: string;
      readonly face: 'facilitator' | 'participant';
    }
  | { readonly id: CommandId; readonly type: 'screen.add'; readonly token: string }
  /** The picture is drawn, checked and kept. Null: there is to be none. */
  | { readonly id: CommandId; readonly type: 'logo.set'; readonly logo: Logo | null }
  /** A fresh link of a face, in the place of all there are. `member` asks for it. */
  | {
      readonly id: CommandId;
      readonly type: 'link.replace';
      readonly member: MemberId;
      readonly token: string;
      readonly face: 'facilitator' | 'screen';
    }
  | { readonly id: CommandId; readonly type: 'key.redeem'; readonly key: string; readonly token: string }
  | ReaderCommand;

/** What is said of reading links; `member` asks for it. */
export type ReaderCommand =
  | {
      readonly id: CommandId;
      readonly type: 'reader.add';
      readonly member: MemberId;
      readonly reader: ReaderId;
      readonly token: string;
    }
  | {
      readonly id: CommandId;
      readonly type: 'reader.frame';
      readonly member: MemberId;
      readonly reader: ReaderId;
      readonly framed: boolean;
    }
  | {
      readonly id: CommandId;
      readonly type: 'reader.revoke';
      readonly member: MemberId;
      readonly reader: ReaderId;
    };

/** What time brings. */
export type TimedCommand =
  | { readonly id: CommandId; readonly type: 'clock.ring'; readonly clock: string }
  /** The first thumb is in: ten more seconds. */
  | { readonly id: CommandId; readonly type: 'thumbs.hasten'; readonly thumbs: string }
  | { readonly id: CommandId; readonly type: 'thumbs.count'; readonly thumbs: string }
  | { readonly id: CommandId; readonly type: 'verdict.carry'; readonly thumbs: string };

/** What only the server itself says. Ids come from their cause. */
export type SystemCommand = ArrivalCommand | TimedCommand;

export const isAct = (command: Command): command is Act => Object.hasOwn(ACTS, command.type);
