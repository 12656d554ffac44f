import { expect, it } from 'vitest';
import { replay } from '#shared/board/apply.ts';
import type { Happened } from '#shared/board/events.ts';
import { mailFor } from '#shared/board/mailFor.ts';
import { type PublicPart, publicPart } from '#shared/board/publicPart.ts';
import { readBoard } from '#shared/doc/readBoard.ts';
import type { CommandId, MemberId } from '#shared/model/ids.ts';
import { isSame } from '#shared/model/same.ts';
import { MemoryStore, type Shelf } from '../storage/MemoryStore.ts';
import { FuzzTab } from '../testing/FuzzTab.ts';
import { HandClock } from '../testing/handClock.ts';
import { seededRandom } from '../testing/random.ts';
import { seededIds } from '../testing/seededIds.ts';
import type { Board } from './Board.ts';
import { BoardRegistry } from './BoardRegistry.ts';
import { hashOf } from './ids.ts';
import { stored } from './model.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 200);
const COMMANDS = 300;
const FIRST_SEED = Number(process.env.FUZZ_SEED ?? 1);
const PEOPLE = 4;

const breath = () => new Promise<void>((resolve) => setImmediate(resolve));

/** One workshop by chance: five people, each with a line of their own, and a server that restarts. */
class Run {
  readonly #chance: () => number;
  readonly #clock = new HandClock();
  readonly #shelf: Shelf = new Map();
  readonly #ids: ReturnType<typeof seededIds>;
  readonly #tickMs: number;
  readonly tabs: FuzzTab[] = [];
  readonly problems: string[] = [];
  restarts = 0;
  #store: MemoryStore;
  #registry: BoardRegistry;
  #id = '';

  constructor(seed: number) {
    this.#chance = seededRandom(seed);
    this.#ids = seededIds(`${seed}`);
    this.#tickMs = seed % 2 ? 0 : 20;
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
    const settings = { facilitatorTakesPart: this.#tickMs === 0 };
    const opening = {
      template: 'cop-bootstrap',
      title: 'Fuzz',
      language: 'en',
      timeZone: 'UTC',
      facilitator: 'F',
      settings,
    } as const;
    const created = await this.#registry.create(opening);
    if ('refusal' in created) throw new Error(created.refusal);
    this.#id = created.id;
    const board = await this.board();
    const lead = Object.keys(board.committed.part.members)[0] as MemberId;
    this.tabs.push(new FuzzTab(lead, 'facilitator', hashOf(created.facilitatorSecret)));
    for (let n = 0; n < PEOPLE; n++) {
      const member = `member${n}` as MemberId;
      const id = `join${n}` as CommandId;
      const joined = board.say({ id, type: 'member.join', member, name: `M${n}`, token: `t${n}` });
      await board.quiet();
      this.#clock.turn(100);
      await joined;
      this.tabs.push(new FuzzTab(member, 'participant', `t${n}`));
    }
    for (const tab of this.tabs) tab.connect(board);
  }

  async step(): Promise<void> {
    const chance = this.#chance;
    const tab = this.tabs[Math.floor(chance() * this.tabs.length)];
    tab?.receive(Math.floor(chance() * 6));
    tab?.act(chance);
    const dice = chance();
    if (dice < 0.04) tab?.disconnect();
    else if (dice < 0.055) this.#store.hold();
    else if (dice < 0.12) this.#store.release();
    else if (dice < 0.125) this.#store.failNext('full');
    else if (dice < 0.25) this.#clock.turn(Math.floor(chance() * 30));
    else if (dice < 0.255) this.#clock.turn(Math.floor(chance() * 90_000));
    else if (dice < 0.262) await this.restart();
    else if (dice < 0.5) await breath();
    if (chance() < 0.25) for (const other of this.tabs) if (!other.isConnected) other.connect(await this.board());
    if (chance() < 0.02) this.checkDocument(await this.board(), this.#tickMs === 0);
  }

  /** Without asking anybody: what is not committed is gone. */
  async restart(): Promise<void> {
    this.restarts++;
    const old = await this.board();
    old.retire();
    for (const tab of this.tabs) tab.disconnect();
    [this.#store, this.#registry] = this.#boot();
  }

  /** Everybody is connected and has received everything. */
  async settle(): Promise<Board> {
    this.#store.release();
    let board = await this.board();
    for (let n = 0; n < 4; n++) {
      await board.quiet();
      board = await this.board();
      for (const tab of this.tabs) if (!tab.isConnected) tab.connect(board);
      await board.quiet();
      this.#clock.turn(200);
      for (const tab of this.tabs) tab.receive();
    }
    return board;
  }

  checkDocument(board: Board, isFlushed: boolean): void {
    const { state, part, rev } = board.committed;
    const shown = readBoard(board.doc.doc);
    if (!isSame(publicPart(state), part)) this.problems.push('the public part is not of this state');
    if (isFlushed && !isSame(shown?.part, part))
      this.problems.push(`document and state differ: ${firstDifference(shown?.part, part)}`);
    if (isFlushed && shown?.rev !== rev) this.problems.push(`document at ${shown?.rev}, state at ${rev}`);
  }

  async check(board: Board): Promise<void> {
    this.checkDocument(board, true);
    const { state, part, rev } = board.committed;
    for (const tab of this.tabs) {
      if (!tab.isConnected) {
        if (!state.open.members[tab.member]?.removed) this.problems.push(`${tab.member} did not come back`);
        continue;
      }
      const copy = readBoard(tab.doc);
      if (!isSame(copy?.part, part))
        this.problems.push(`the copy of ${tab.member} differs: ${firstDifference(copy?.part, part)}`);
      const { rev: _, ...mail } = mailFor(state, tab.member, rev);
      const { rev: __, ...last } = tab.lastMail ?? { rev: 0 };
      if (!isSame(last, mail)) this.problems.push(`the mail of ${tab.member} differs`);
    }
    const loaded = await this.#store.load(this.#id, 'no model: replay everything');
    if (loaded.kind !== 'whole') return void this.problems.push(`the log is ${loaded.kind}`);
    const log = loaded.entries.flatMap(({ events }) => events as readonly Happened[]);
    if (!isSame(stored(replay(log)), stored(state))) this.problems.push('the log does not play to the state');
    const keys = log.map(({ by, command }) => `${by}:${command}`);
    if (new Set(keys).size !== keys.length) this.problems.push('a command happened twice');
    board.retire();
  }
}

function firstDifference(a: PublicPart | undefined, b: PublicPart): string {
  const key = Object.keys(b).find((key) => !isSame(a?.[key as keyof PublicPart], b[key as keyof PublicPart]));
  return `${key}: ${JSON.stringify(a?.[key as keyof PublicPart])} / ${JSON.stringify(b[key as keyof PublicPart])}`.slice(
    0,
    400,
  );
}

it(`document, state, log and every copy agree after ${RUNS} workshops of ${COMMANDS} commands`, {
  timeout: 60_000 + RUNS * 200,
}, async () => {
  const happened: Record<string, number> = {};
  let restarts = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
    const run = new Run(seed);
    await run.start();
    for (let n = 0; n < COMMANDS; n++) await run.step();
    await run.check(await run.settle());
    expect(run.problems, `seed ${seed}: again with FUZZ_SEED=${seed} FUZZ_RUNS=1`).toEqual([]);
    restarts += run.restarts;
    for (const { answers } of run.tabs)
      for (const [kind, count] of Object.entries(answers)) happened[kind] = (happened[kind] ?? 0) + count;
  }
  if (RUNS < 100) return;
  // A run in which nothing happens agrees with everything.
  const missing = [
    'draft.put',
    'note.add',
    'note.edit',
    'note.move',
    'group.form',
    'group.merge',
    'dots.place',
    'weight.set',
    'vote.close',
    'statement.add',
    'statement.move',
    'check.answer',
    'election.choose',
    'election.close',
    'undo',
    'walk.next',
    'clock.start',
    'member.remove',
  ].filter((type) => !happened[`ok ${type}`]);
  expect(missing).toEqual([]);
  expect(happened.storageFull).toBeGreaterThan(100);
  expect(happened.malformed).toBeUndefined();
  expect(restarts).toBeGreaterThan(100);
});
