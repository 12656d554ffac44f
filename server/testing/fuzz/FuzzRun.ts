import type { SystemCommand } from '#shared/board/commands.ts';
import type { CommandId, MemberId } from '#shared/model/ids.ts';
import { templateIds } from '#shared/templates/index.ts';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import type { Board } from '../../boards/Board.ts';
import { BoardRegistry } from '../../boards/BoardRegistry.ts';
import type { Outcome } from '../../boards/Head.ts';
import { hashOf } from '../../boards/ids.ts';
import type { Loaded } from '../../storage/BoardStore.ts';
import { MemoryStore, type Shelf } from '../../storage/MemoryStore.ts';
import { HandClock } from '../handClock.ts';
import { seededIds } from '../seededIds.ts';
import { arrival } from './arrivals.ts';
import { documentProblems, type Log, logProblems, readWholeLog, soundnessProblems } from './compare.ts';
import type { FuzzTab, FuzzWorld } from './FuzzTab.ts';
import { pick, whole } from './Scene.ts';

const PEOPLE = 4;
const MOST_NEWCOMERS = 3;
const LEAST_ROUNDS = 6;
const MOST_ROUNDS = 60;

const breath = () => new Promise<void>((resolve) => setImmediate(resolve));

/** One workshop by chance: five people and newcomers, each on a bad line of their own, and a server that restarts. */
export class FuzzRun {
  readonly #chance: () => number;
  readonly #seed: number;
  readonly #clock = new HandClock();
  readonly #shelf: Shelf = new Map();
  readonly #ids: ReturnType<typeof seededIds>;
  readonly #tickMs: number;
  readonly #joined = new Map<string, MemberId>();
  readonly tabs: FuzzTab[] = [];
  readonly problems: string[] = [];
  restarts = 0;
  #store: MemoryStore;
  #registry: BoardRegistry;
  #id = '';
  #count = 0;

  readonly #world: FuzzWorld;

  constructor(seed: number, world: FuzzWorld) {
    this.#seed = seed;
    this.#chance = seededRandom(seed);
    this.#ids = seededIds(`${seed}`);
    this.#tickMs = seed % 2 ? 0 : 20;
    this.#world = world;
    world.began?.(seed);
    [this.#store, this.#registry] = this.#boot();
  }

  #boot(): [MemoryStore, BoardRegistry] {
    const store = new MemoryStore(this.#shelf);
    const registry = new BoardRegistry({
      store,
      clock: this.#clock,
      ids: this.#ids,
      log: { warn: ({ why }, message) => void (message === 'not saved' || this.problems.push(`${message}: ${why}`)) },
      tickMs: this.#tickMs,
      audience: () => ({
        show: (frame) => {
          for (const tab of this.tabs) if (tab.isConnected) tab.show(frame);
        },
        trim: () => {},
        moveTo: () => {},
        size: this.tabs.length,
      }),
    });
    return [store, registry];
  }

  async board(): Promise<Board> {
    const opened = await this.#registry.open(this.#id);
    if (opened.kind !== 'open') throw new Error(opened.kind);
    return opened.board;
  }

  async start(): Promise<void> {
    const opening = {
      template: this.#world.template?.(this.#seed) ?? templateIds[this.#seed % templateIds.length] ?? '',
      title: 'Fuzz',
      language: 'en',
      timeZone: 'UTC',
      facilitator: 'F',
      settings: { facilitatorTakesPart: this.#tickMs === 0 },
    } as const;
    const created = await this.#registry.create(opening);
    if ('refusal' in created) throw new Error(created.refusal);
    this.#id = created.id;
    const board = await this.board();
    const lead = Object.keys(board.committed.part.members)[0] as MemberId;
    this.tabs.push(this.#world.openTab(lead, 'facilitator', hashOf(created.facilitatorSecret), board));
    for (let n = 0; n < PEOPLE; n++) {
      const member = `member${n}` as MemberId;
      const id = `join${n}` as CommandId;
      const joined = board.say({ id, type: 'member.join', member, name: `M${n}`, token: `t${n}` });
      await board.quiet();
      this.#turn(100);
      await joined;
      this.tabs.push(this.#world.openTab(member, 'participant', `t${n}`, board));
    }
    for (const tab of this.tabs) tab.connect(board);
    await breath();
  }

  async step(): Promise<void> {
    const chance = this.#chance;
    // Nothing goes on unless somebody leads.
    const tab = chance() < 0.2 ? this.tabs[0] : pick(chance, this.tabs);
    tab?.shift(chance);
    tab?.act(chance);
    const dice = chance();
    if (dice < 0.04) tab?.disconnect();
    else if (dice < 0.055) this.#store.hold();
    else if (dice < 0.12) this.#store.release();
    else if (dice < 0.125) this.#store.failNext('full');
    else if (dice < 0.245) this.#turn(whole(chance, 150));
    else if (dice < 0.25) this.#turn(whole(chance, 12_000));
    else if (dice < 0.255) this.#turn(whole(chance, 90_000));
    else if (dice < 0.262) await this.#restart();
    else if (dice < 0.31) await this.#arrive();
    else if (dice < 0.5) await breath();
    if (chance() < 0.25) for (const other of this.tabs) if (!other.isConnected) other.connect(await this.board());
    if (chance() < 0.02) {
      const board = await this.board();
      this.problems.push(...documentProblems(board, this.#tickMs === 0), ...soundnessProblems(board.committed.state));
    }
  }

  /** Everybody is connected and has received everything. */
  async settle(): Promise<Board> {
    this.#store.release();
    let board = await this.board();
    // What got lost on a line is sent again when the line comes back.
    for (const tab of this.tabs) tab.disconnect();
    const isQuiet = () => this.tabs.every((tab) => tab.isQuiet || !tab.isConnected);
    let isStill = false;
    for (let n = 0; n < LEAST_ROUNDS || (n < MOST_ROUNDS && !(isStill && isQuiet())); n++) {
      await board.quiet();
      board = await this.board();
      for (const tab of this.tabs) if (!tab.isConnected) tab.connect(board);
      for (let round = 0; round < 3; round++) {
        for (const tab of this.tabs) tab.drain();
        await board.quiet();
        await breath();
      }
      const { state } = board.committed;
      this.#turn(1_500);
      for (const tab of this.tabs) tab.drain();
      await board.quiet();
      // A clock may have rung at the very end, or thumbs have been counted.
      isStill = board.committed.state === state;
    }
    return board;
  }

  /** Compares log, state, document and every tab; returns the log. */
  async check(board: Board): Promise<Log> {
    const { state } = board.committed;
    this.problems.push(...documentProblems(board, true), ...soundnessProblems(state));
    for (const tab of this.tabs) {
      if (tab.isConnected) this.problems.push(...tab.differences(board.committed));
      else if (!state.open.members[tab.member]?.removed) this.problems.push(`${tab.member} did not come back`);
    }
    const log = await readWholeLog(this.#store, this.#id);
    if (typeof log === 'string') throw new Error(log);
    this.problems.push(...logProblems(log, state, this.tabs));
    board.retire();
    for (const tab of this.tabs) tab.close();
    return log;
  }

  /** Everything the store keeps of the board, as it would be loaded. */
  kept(): Promise<Loaded> {
    return this.#store.load(this.#id, 'no model: replay everything');
  }

  /** Without asking anybody: what is not committed is gone. */
  async #restart(): Promise<void> {
    this.restarts++;
    const old = await this.board();
    old.retire();
    for (const tab of this.tabs) tab.disconnect();
    [this.#store, this.#registry] = this.#boot();
  }

  async #arrive(): Promise<void> {
    const board = await this.board();
    const keys = this.tabs.flatMap((tab) => tab.keys);
    const command = arrival({ chance: this.#chance, board, fresh: `${this.#count++}`, keys });
    if (command.type === 'member.join' && this.#joined.size >= MOST_NEWCOMERS) return;
    this.#say(board, command);
    if (this.#chance() < 0.2) this.#say(board, command);
  }

  #say(board: Board, command: SystemCommand): void {
    board.submit({ by: 'system', command }, (outcome: Outcome) => {
      if (!outcome.ok) return;
      // The link of before opens nothing any more, and neither do the tokens of somebody who was removed.
      if (command.type === 'link.replace' && command.face === 'facilitator')
        this.#entersBy(command.member, command.token);
      const back = command.type === 'key.redeem' ? board.ownerOf(command.token)?.member : null;
      if (command.type === 'key.redeem' && back) this.#entersBy(back, command.token);
      if (command.type !== 'member.join' || this.#joined.has(command.id)) return;
      this.#joined.set(command.id, command.member);
      const tab = this.#world.openTab(command.member, 'participant', command.token, board);
      this.tabs.push(tab);
      tab.connect(board);
    });
  }

  #entersBy(member: MemberId, token: string): void {
    for (const tab of this.tabs) if (tab.member === member) tab.token = token;
  }

  #turn(ms: number): void {
    this.#clock.turn(ms);
    this.#world.turned?.(ms);
    for (const tab of this.tabs) tab.turn();
  }
}
