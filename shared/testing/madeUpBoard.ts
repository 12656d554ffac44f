import type { MemberId, NoteId, StatementId } from '../model/ids.ts';
import { ids } from '../model/records.ts';
import type { StatementBox } from '../model/statement.ts';
import { textProblem } from '../model/text.ts';
import { current, type Place, plan } from '../rules/phases.ts';
import { targetsOf } from '../rules/voting.ts';
import type { PhaseKey, Stage } from '../templates/template.ts';
import { openBoard, Refused, type TestBoard } from './board.ts';
import { play } from './chaos.ts';
import { NASTY_FORMULAS, NASTY_MARKUP } from './nastyTexts.ts';

/** Where made-up boards begin: a phase of either template in which much can happen. */
export const STARTS = [
  'vision.solo',
  'vision.cluster',
  'vision.align',
  'vision.vote',
  'measures.discuss',
  'force-field.cluster',
  'force-field.weigh',
  'naming.voteName',
  'naming.elect',
  'topics.collect',
  'topics.pitch',
  'topics.discuss',
  'topics.close',
] as const;

export interface Plan {
  readonly start: (typeof STARTS)[number];
  readonly authors: 'hidden' | 'shown';
  /** What people do, as `play` takes it. */
  readonly numbers: readonly number[];
  readonly isFinished: boolean;
}

const TEXTS = [...NASTY_MARKUP, ...NASTY_FORMULAS].filter((text) => textProblem(text, 'note') === null);

/** A board on which much was done, mostly refused; the same plan makes the same board. */
export function madeUpBoard({ start, authors, numbers, isFinished }: Plan): TestBoard {
  const template = start.startsWith('topics') ? 'lean-coffee' : 'cop-bootstrap';
  const board = openBoard({ authors, facilitatorTakesPart: numbers.length % 2 === 0 }, template, { laws: false });
  if (start === 'measures.discuss') board.step('phase.switch', { phase: start as PhaseKey, on: true });
  const people = [board.facilitator, ...['Ana', 'Ben', '*Cleo* <b>', '=Dan'].map((name) => board.join(name))];
  board.step('settings.change', { room: { people: numbers.length % 3, keeper: null } });
  for (const place of plan(board.open).filter(({ key }) => key.split('.')[0] === start.split('.')[0])) {
    board.goto(place.key);
    if (place.phase.kind === 'share' || place.phase.id === 'collect') write(board, people, place.stage, numbers);
    if (place.phase.kind === 'cluster' || place.phase.id === 'collect') group(board, people);
    voice(board, people, place, numbers);
    if (place.phase.kind === 'discuss' || place.phase.kind === 'poll') talk(board, people, numbers);
    if (place.key === start) break;
  }
  play(board, people, numbers);
  tryTo(() => board.act(people[1] as MemberId, 'me.named', { named: true }));
  tryTo(() => board.step('member.remove', { member: people[2] as MemberId }));
  if (isFinished) tryTo(() => board.step('board.finish', {}));
  return board;
}

/** Notes on every question of the stage, before whatever happens happens. */
function write(board: TestBoard, people: readonly MemberId[], { prompts }: Stage, numbers: readonly number[]): void {
  for (const [i, number] of numbers.slice(0, 20).entries()) {
    const text = TEXTS[number % TEXTS.length] ?? 'text';
    const prompt = prompts[i % prompts.length];
    if (prompt) tryTo(() => board.note(people[i % people.length] as MemberId, prompt.id, text));
  }
}

/** Two groups, one with a name; and some put their name to what they wrote. */
function group(board: TestBoard, people: readonly MemberId[]): void {
  const notes = ids<NoteId, unknown>(board.open.notes);
  const [, ana = board.facilitator, , cleo = ana] = people;
  tryTo(() => board.group(ana, notes.slice(0, 3), '**a group**'));
  tryTo(() => board.group(ana, notes.slice(4, 6)));
  for (const note of notes.slice(6, 9)) tryTo(() => board.act(cleo, 'note.sign', { note, signed: true }));
}

/** What each kind of phase asks of people: dots, weights, lines, candidates, answers. */
function voice(
  board: TestBoard,
  people: readonly MemberId[],
  { phase, stage }: Place,
  numbers: readonly number[],
): void {
  const targets = targetsOf(board.open, stage.id).map(({ id }) => id);
  for (const [i, number] of numbers.slice(0, 30).entries()) {
    const who = people[i % people.length] as MemberId;
    const target = targets[number % (targets.length || 1)];
    const text = TEXTS[number % TEXTS.length] ?? 'text';
    if (phase.kind === 'vote' && target) tryTo(() => board.act(who, 'dots.place', { target, dots: 1 + (number % 2) }));
    if (phase.kind === 'vote' && target) tryTo(() => board.step('room.dots', { target, dots: number % 3 }));
    if (phase.kind === 'weigh' && target)
      tryTo(() => board.act(who, 'weight.set', { target, weight: 1 + (number % 5) }));
    if (phase.kind === 'poll') tryTo(() => board.act(who, 'poll.answer', { answer: 1 + (number % 5) }));
    if (phase.kind === 'align' || phase.kind === 'talk')
      line(board, phase.boxes[number % phase.boxes.length], text, number);
    if (phase.kind === 'elect' && i < 4)
      tryTo(() => board.act(who, 'candidate.stand', { words: text.slice(0, 9).trim() }));
  }
  if (phase.kind === 'elect' && (numbers[0] ?? 0) % 3 > 0) elect(board, people, numbers);
}

function line(board: TestBoard, box: StatementBox | undefined, text: string, number: number): void {
  const known = ids<StatementId, unknown>(board.open.statements);
  const parent = number % 2 ? (known[number % known.length] ?? null) : null;
  if (box) tryTo(() => board.line(board.facilitator, box, text, parent));
}

function elect(board: TestBoard, people: readonly MemberId[], numbers: readonly number[]): void {
  tryTo(() => board.step('election.open', {}));
  const { round } = board.open.election;
  for (const [i, who] of people.entries()) {
    const choice = people[(numbers[i] ?? 0) % people.length] as MemberId;
    tryTo(() => board.act(who, 'election.choose', { round, choice }));
  }
  if ((numbers[0] ?? 0) % 3 > 1) tryTo(() => board.step('election.close', { round }));
}

/** Some topics are talked about, one is parked; something is taken from each, or from the whole. */
function talk(board: TestBoard, people: readonly MemberId[], numbers: readonly number[]): void {
  const targets = targetsOf(board.open, current(board.open).stage.id).map(({ id }) => id);
  for (const number of numbers.slice(30, 40)) {
    const topic = number % 3 ? (targets[number % (targets.length || 1)] ?? null) : null;
    const who = people[number % people.length] as MemberId;
    const text = TEXTS[number % TEXTS.length] ?? 'text';
    tryTo(() => board.step('topic.start', { topic, at: board.open.walk.step }));
    board.passTo(board.now + (number % 400) * 1_000);
    tryTo(() => board.act(who, 'takeaway.add', { takeaway: board.id('takeaway'), topic, text }));
    const by = number % 2 ? '2026-12-24' : null;
    tryTo(() => board.act(who, 'action.add', { action: board.id('action'), topic, text, who: '', by }));
  }
  const [first] = targets;
  if (first) tryTo(() => board.step('topic.park', { topic: first, parked: true }));
}

function tryTo(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
