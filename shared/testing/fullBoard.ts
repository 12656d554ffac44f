import { CANVAS_COLUMNS } from '../canvas/sheet.ts';
import type { ActionId, MemberId, NoteId, TakeawayId, TargetId } from '../model/ids.ts';
import { current, plan } from '../rules/phases.ts';
import type { PhaseKey } from '../templates/template.ts';
import { openBoard, type TestBoard } from './board.ts';

/** Everything that was written on a board, and everything that was counted, under words that stand nowhere else. */
export interface Made {
  readonly notes: string[];
  readonly groups: string[];
  readonly statements: string[];
  readonly takeaways: string[];
  readonly actions: { readonly text: string; readonly who: string; readonly by: string }[];
  /** Of a group or loose note. */
  readonly dots: Map<string, number>;
  readonly weights: Map<string, number>;
  readonly candidates: { readonly name: string; readonly words: string; readonly votes: number }[];
  /** How many gave 1 … 5. */
  readonly poll: number[];
}

/** A board on which every feature was used, under hands that do nothing by chance. */
export class FullBoard {
  readonly board: TestBoard;
  readonly people: readonly MemberId[];
  readonly made: Made = {
    notes: [],
    groups: [],
    statements: [],
    takeaways: [],
    actions: [],
    dots: new Map(),
    weights: new Map(),
    candidates: [],
    poll: [],
  };
  #count = 0;

  constructor(template: string) {
    this.board = openBoard({ facilitatorTakesPart: true }, template);
    this.people = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve'].map((name) => this.board.join(name));
    this.board.step('settings.change', { room: { people: 3, keeper: null } });
    for (const member of this.people.slice(0, 3)) this.board.act(member, 'me.named', { named: true });
  }

  /** Words that stand nowhere else: `note seven 7`. */
  word(kind: string): string {
    return `${kind} q${++this.#count}z`;
  }
  someone(n: number): MemberId {
    return this.people[n % this.people.length] as MemberId;
  }

  /** Three notes on each question of the stage; the first two of all become a group. */
  write(): void {
    const { board, made } = this;
    const { prompts } = current(board.open).stage;
    for (const prompt of prompts) {
      for (let n = 0; n < 3; n++) {
        const text = this.word('note');
        made.notes.push(text);
        board.note(this.someone(made.notes.length), prompt.id, text);
      }
    }
  }
  group(): void {
    const { board, made } = this;
    const { stage } = current(board.open);
    const here = Object.values(board.open.notes).filter((note) => note.stage === stage.id);
    // The first of each question, so that a group holds notes of several.
    const notes = stage.prompts.flatMap(({ id }) => here.find(({ prompt }) => prompt === id)?.id ?? []).slice(0, 2);
    const both = notes.length > 1 ? notes : here.slice(0, 2).map(({ id }) => id);
    const name = this.word('group');
    made.groups.push(name);
    board.group(this.someone(0), both as NoteId[], name);
  }
  targets(): { readonly id: TargetId; readonly text: string }[] {
    const { open } = this.board;
    const { stage } = current(open);
    const groups = Object.values(open.groups).filter((group) => group.stage === stage.id);
    const loose = Object.values(open.notes).filter((note) => note.stage === stage.id && note.group === null);
    return [...groups.map(({ id, name }) => ({ id, text: name })), ...loose.map(({ id, text }) => ({ id, text }))];
  }
  vote(): void {
    const { board, made } = this;
    const [first, second] = this.targets();
    if (!first || !second) throw new Error('nothing to vote on');
    for (const member of this.people) board.act(member, 'dots.place', { target: first.id, dots: 1 });
    board.act(this.someone(1), 'dots.place', { target: second.id, dots: 1 });
    board.step('room.dots', { target: second.id, dots: 2 });
    made.dots.set(first.text, this.people.length).set(second.text, 3);
  }
  weigh(): void {
    for (const [i, { id, text }] of this.targets().entries()) {
      const weight = (i % 5) + 1;
      this.board.act(this.someone(i), 'weight.set', { target: id, weight });
      if (i % 2) this.board.act(this.someone(i + 1), 'weight.set', { target: id, weight: Math.min(5, weight + 1) });
      this.made.weights.set(text, i % 2 ? (weight + Math.min(5, weight + 1)) / 2 : weight);
    }
  }
  /** A topic is talked about, thumbs are given, and something is taken from it; another is parked, one comes late. */
  discuss(): void {
    const { board } = this;
    board.step('topic.start', { topic: null, at: board.open.walk.step });
    const topic = Object.values(board.open.topics).find(({ status }) => status === 'discussing');
    if (!topic) throw new Error('nothing is discussed');
    board.pass(60_000);
    board.step('thumbs.open', { at: board.open.walk.step });
    const { thumbs } = board.open;
    if (thumbs.status !== 'open') throw new Error('no thumbs');
    for (const member of this.people) board.act(member, 'thumb.give', { thumbs: thumbs.id, thumb: 'up' });
    board.step('room.thumbs', { thumbs: thumbs.id, counts: { up: 0, sideways: 1, down: 1 } });
    while (board.open.thumbs.status !== 'none') board.passTo(board.now + 1_000);
    this.take(topic.id);
    board.step('topic.end', { at: board.open.walk.step });
    const last = this.targets().at(-1);
    if (last) board.step('topic.park', { topic: last.id, parked: true });
  }
  take(topic: TargetId | null): void {
    const { board, made } = this;
    const [takeaway, action] = [this.word('takeaway'), this.word('action')];
    const who = this.word('who');
    board.act(this.someone(0), 'takeaway.add', { takeaway: board.id<TakeawayId>('takeaway'), topic, text: takeaway });
    const id = board.id<ActionId>('action');
    board.act(this.someone(1), 'action.add', { action: id, topic, text: action, who, by: '2026-12-24' });
    made.takeaways.push(takeaway);
    made.actions.push({ text: action, who, by: '2026-12-24' });
    if (topic === null) board.act(this.someone(1), 'action.tick', { action: id, done: true });
  }
  line(box: Parameters<TestBoard['line']>[1]): void {
    const texts = [1, 2, 3].map(() => this.word('statement'));
    let parent: ReturnType<TestBoard['line']> | null = null;
    for (const text of texts) parent = this.board.line(this.board.facilitator, box, text, parent);
    this.made.statements.push(...texts);
  }
  elect(): void {
    const { board, made } = this;
    const votes = [3, 2];
    for (const [i, member] of this.people.slice(0, 2).entries()) {
      const words = this.word('words');
      board.act(member, 'candidate.stand', { words });
      made.candidates.push({ name: ['Ana', 'Ben'][i] ?? '', words, votes: votes[i] ?? 0 });
    }
    board.step('election.open', {});
    const { round } = board.open.election;
    for (const [i, member] of this.people.entries()) {
      const choice = this.people[i < 3 ? 0 : 1] as MemberId;
      board.act(member, 'election.choose', { round, choice });
    }
    board.step('election.close', { round });
  }
  poll(): void {
    for (const [i, member] of this.people.entries()) this.board.act(member, 'poll.answer', { answer: i < 2 ? 5 : 3 });
    this.made.poll.push(0, 0, 3, 0, 2);
    this.board.step('vote.close', { at: this.board.open.walk.step });
  }
}

/** The board of a template with every feature used, finished. */
export function fullBoard(template: 'cop-bootstrap' | 'lean-coffee'): FullBoard {
  const full = new FullBoard(template);
  const { board } = full;
  if (template === 'cop-bootstrap') {
    for (const key of ['impact.vote', 'resources.vote', 'measures.discuss']) {
      board.step('phase.switch', { phase: key as PhaseKey, on: true });
    }
  }
  for (const { key, phase } of plan(board.open)) {
    board.goto(key);
    if (phase.kind === 'share' && !phase.turns) full.write();
    if (phase.kind === 'solo' && phase.open) full.write();
    if (phase.kind === 'cluster' || phase.id === 'collect') full.group();
    if (phase.kind === 'vote') full.vote();
    if (phase.kind === 'weigh') full.weigh();
    if (phase.kind === 'discuss') full.discuss();
    if (phase.kind === 'talk') full.line('weaken');
    if (phase.kind === 'elect') full.elect();
    if (phase.kind === 'poll') full.poll();
  }
  if (template === 'cop-bootstrap') for (const box of CANVAS_COLUMNS.flat()) full.line(box);
  full.take(null);
  board.step('board.finish', {});
  return full;
}
