import { apply } from '../board/apply.ts';
import type { Act, ActType, Body, Step, StepType, SystemCommand } from '../board/commands.ts';
import type { Decision } from '../board/decide/decision.ts';
import { decideAct } from '../board/decide.ts';
import { decideStep } from '../board/decideStep.ts';
import { decideSystem } from '../board/decideSystem.ts';
import type { Happened } from '../board/events.ts';
import { type PublicPart, publicPart } from '../board/publicPart.ts';
import {
  type BoardState,
  DEFAULT_SETTINGS,
  type Mine,
  NOTHING_MINE,
  type Settings,
  type View,
} from '../model/board.ts';
import type { BoardId, CommandId, DraftId, GroupId, MemberId, NoteId, StatementId } from '../model/ids.ts';
import { get } from '../model/records.ts';
import { isSame } from '../model/same.ts';
import type { StatementBox } from '../model/statement.ts';
import { NO_ROOM } from '../model/topic.ts';
import type { Refusal } from '../protocol/refusals.ts';
import { dueOf } from '../rules/due.ts';
import { allPlaces, current } from '../rules/phases.ts';
import { isSound } from '../rules/sound.ts';
import { templateOf } from '../templates/index.ts';
import { OWN } from '../templates/readTemplate.ts';
import type { PhaseKey, PromptId, Template } from '../templates/template.ts';
import { contextOf } from './context.ts';

/** A command that was refused where the test expected it to go through. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal, what: string) {
    super(`${what} was refused: ${refusal}`);
    this.refusal = refusal;
  }
}

/** The refusal of something that must be refused. */
export function refused(run: () => unknown): Refusal {
  try {
    run();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error('expected a refusal, but it went through');
}

export const START = Date.UTC(2026, 10, 21, 9);

/** A board in memory: decides and applies as the server does, and holds every act to the laws of acts. */
export class TestBoard {
  readonly facilitator = 'fay' as MemberId;
  readonly log: Happened[] = [];
  state: BoardState;
  now = START;
  #count = 0;
  readonly #laws: boolean;

  constructor(changes: Partial<Settings> = {}, template: string | Template = 'cop-bootstrap', { laws = true } = {}) {
    const run = typeof template === 'string' ? templateOf(template) : template;
    this.#laws = laws;
    this.state = undefined as unknown as BoardState;
    const facilitator = {
      id: this.facilitator,
      name: 'Fay',
      role: 'facilitator',
      tray: false,
      named: false,
      removed: false,
      seat: 0,
    } as const;
    const board = {
      id: 'board' as BoardId,
      code: 'CODE',
      template: typeof template === 'string' ? template : OWN,
      ...(typeof template !== 'string' && { own: template }),
      title: 'Testing guild',
      name: '',
      language: 'en',
      timeZone: 'Europe/Paris',
      createdAt: START,
    } as const;
    this.#happen(this.facilitator, 'board.open', {
      ok: true,
      events: [
        {
          type: 'boardOpened',
          board,
          settings: { ...DEFAULT_SETTINGS, ...run?.settings, ...changes },
          facilitator,
          seed: 'seed',
          tokens: {},
        },
      ],
    });
    this.here(this.facilitator);
  }

  get open() {
    return this.state.open;
  }
  get part(): PublicPart {
    return publicPart(this.state);
  }
  get place(): string {
    return current(this.open).key;
  }
  mine(member: MemberId): Mine {
    return get(this.state.mine, member) ?? NOTHING_MINE;
  }
  view(member: MemberId): View {
    return { open: this.open, mine: this.mine(member) };
  }
  /** A fresh id: `note-7`. */
  id<T extends string>(kind: string): T {
    return `${kind}-${++this.#count}` as T;
  }
  pass(ms: number): void {
    this.now += ms;
  }

  join(name: string): MemberId {
    const member = this.id<MemberId>('member');
    this.system({ id: this.id<CommandId>('join'), type: 'member.join', member, name, token: `token ${member}` });
    this.here(member);
    return member;
  }
  here(member: MemberId, presence: 'here' | 'away' | 'gone' = 'here'): void {
    this.#happen('system', 'presence', { ok: true, events: [{ type: 'presenceChanged', member, presence }] });
  }
  writing(member: MemberId): void {
    this.#happen('system', 'writing', { ok: true, events: [{ type: 'writingChanged', member, writing: true }] });
  }

  act<T extends ActType>(member: MemberId, type: T, body: Body<T>): void {
    const act = { id: this.id<CommandId>('act'), type, body } as unknown as Act;
    const decision = decideAct(this.view(member), member, act);
    const before = this.state;
    this.#happen(member, type, decision);
    if (this.#laws) this.#holdToLaws(member, act, before);
  }
  step<T extends StepType>(type: T, body: Body<T>, by: MemberId = this.facilitator): void {
    const step = { id: this.id<CommandId>('step'), type, body } as unknown as Step;
    this.#happen(by, type, decideStep(this.state, by, step, contextOf(step.id, this.now)));
  }
  system(command: SystemCommand): void {
    this.#happen('system', command.type, decideSystem(this.state, command, contextOf(command.id, this.now)));
  }
  /** Time passes to `until` (server time), and everything it brings happens when it is due. */
  passTo(until: number): void {
    for (;;) {
      const [first] = dueOf(this.state).sort((a, b) => a.at - b.at);
      if (!first || first.at > until) break;
      this.now = Math.max(this.now, first.at);
      this.system(first.command);
    }
    this.now = Math.max(this.now, until);
  }
  /** Time passes until the clock is at zero. */
  ring(): void {
    const { clock } = this.open;
    if (clock.status !== 'running') throw new Error(`the clock is ${clock.status}`);
    this.now = clock.endsAt;
    this.system({ id: `ring:${clock.id}` as CommandId, type: 'clock.ring', clock: clock.id });
  }

  start(): void {
    this.step('board.start', {});
  }
  next(): void {
    this.step('walk.next', { at: this.open.walk.step });
  }
  back(): void {
    this.step('walk.back', { at: this.open.walk.step });
  }
  /** Straight to `<stage>.<phase>`, starting the board if need be. */
  goto(key: string): void {
    if (this.open.walk.status === 'lobby') this.start();
    if (this.place === key) return;
    const place = allPlaces(this.open).find((candidate) => candidate.key === key);
    if (!place) throw new Error(`no phase ${key}`);
    this.step('walk.goto', { at: this.open.walk.step, stage: place.stageAt, phase: place.phaseAt });
  }
  /** One step at a time, as a group goes. */
  walkTo(key: string): void {
    if (this.open.walk.status === 'lobby') this.start();
    while (this.place !== key) this.next();
  }

  draft(member: MemberId, prompt: string, text: string): DraftId {
    const draft = this.id<DraftId>('draft');
    this.act(member, 'draft.put', { draft, prompt: prompt as PromptId, text });
    return draft;
  }
  note(member: MemberId, prompt: string, text: string): NoteId {
    const note = this.id<NoteId>('note');
    this.act(member, 'note.add', { note, prompt: prompt as PromptId, text });
    return note;
  }
  group(member: MemberId, notes: NoteId[], name = ''): GroupId {
    const group = this.id<GroupId>('group');
    this.act(member, 'group.form', { group, notes });
    if (name) this.act(member, 'group.name', { group, name });
    return group;
  }
  line(member: MemberId, box: StatementBox, text: string, parent: StatementId | null = null): StatementId {
    const statement = this.id<StatementId>('line');
    this.act(member, 'statement.add', { statement, box, text, parent, after: 'last', from: null });
    return statement;
  }
  round(key: string) {
    return get(this.open.rounds, key as PhaseKey);
  }
  /** What the round of a phase counted; null while it is open. */
  tally(key: string) {
    const round = this.round(key);
    return round?.status === 'closed' ? round.tally : null;
  }

  #happen(by: MemberId | 'system', kind: string, decision: Decision): void {
    if (!decision.ok) throw new Refused(decision.refusal, kind);
    const happened = { by, command: this.id<CommandId>('command'), kind, at: this.now, events: decision.events };
    this.log.push(happened);
    this.state = this.state ? apply(this.state, happened) : apply({ mine: {} } as BoardState, happened);
    if (!isSound(this.open)) throw new Error(`${kind} left something that lies nowhere`);
  }

  /** Folded again an act changes nothing; its author's device, which knows less, shows the same. */
  #holdToLaws(member: MemberId, act: Act, before: BoardState): void {
    const again = decideAct(this.view(member), member, act);
    if (again.ok && again.events.length > 0) throw new Error(`${act.type} folded twice changes something`);
    const hidden = { tokens: {}, keys: {}, seed: '', undo: {}, writing: {}, room: NO_ROOM };
    const device = { open: before.open, mine: { [member]: get(before.mine, member) ?? NOTHING_MINE }, hidden };
    const there = decideAct({ open: device.open, mine: device.mine[member] ?? NOTHING_MINE }, member, act);
    if (!there.ok) throw new Error(`${act.type} is refused on the device of its author`);
    const folded = apply(device, { by: member, command: act.id, kind: act.type, at: 0, events: there.events });
    if (!isSame(folded.open, this.open)) throw new Error(`${act.type} looks different on the device of its author`);
    if (!isSame(get(folded.mine, member) ?? NOTHING_MINE, this.mine(member)))
      throw new Error(`${act.type} differs in what is mine`);
  }
}

/** `laws: false`: acts are not held to their laws, where only the rules are looked at and time counts. */
export const openBoard = (
  changes: Partial<Settings> = {},
  template?: string | Template,
  how?: { laws: boolean },
): TestBoard => new TestBoard(changes, template, how);
