import type { Happened } from '#shared/board/events.ts';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { openSqliteStore } from '../../storage/SqliteStore.ts';
import { percentile } from '../figures.ts';
import { whole } from '../fuzz/Scene.ts';
import { ServerProcess } from '../ServerProcess.ts';
import type { Writes } from './Writer.ts';
import { Writers } from './Writers.ts';

const BOARDS: readonly Writes[] = ['drafts', 'notes', 'drafts'];
const PEOPLE = 8;
/** What the limits let one member say at once after a restart, less what is given again. */
const BURST = 18;
/** Not every burst ends at the same count: some lives end by the clock. */
const LONGEST_LIFE_MS = 500;
/** A board's whole log is verified when it is loaded: fresh boards now and then, so that the loop stays as fast. */
const LIVES_OF_A_BOARD = 25;

/** Kills the server among answers, again and again, and looks for everything it ever acknowledged. */
export class KillLoop {
  readonly problems: string[] = [];
  readonly firstAckMs: number[] = [];
  acked = 0;
  kills = 0;
  readonly #dir: string;
  readonly #entry: string;
  readonly #chance: () => number;
  readonly #all: Writers[] = [];
  #now: Writers[] = [];

  constructor(dir: string, entry: string, seed: number) {
    this.#dir = dir;
    this.#entry = entry;
    this.#chance = seededRandom(seed);
  }

  get resent(): number {
    return this.#all.flatMap(({ writers }) => writers).reduce((sum, writer) => sum + writer.resent, 0);
  }

  get restartMs(): { readonly p50: number; readonly p99: number } {
    return { p50: percentile(this.firstAckMs, 50), p99: percentile(this.firstAckMs, 99) };
  }

  /** One life of the server, from its start to its kill. */
  async live(): Promise<void> {
    const chance = this.#chance;
    const env = { DATA_DIR: this.#dir, BOARDS_PER_HOUR: '1000000' };
    // At times it does not even get to its feet.
    if (chance() < 0.05) {
      this.kills++;
      await ServerProcess.startAndKill(env, this.#entry, chance() * 600);
    }
    const started = performance.now();
    const server = await ServerProcess.start(env, this.#entry);
    const fresh = this.kills % LIVES_OF_A_BOARD === 0 || this.#now.length === 0;
    if (fresh) await this.#openBoards(server);
    const until = this.acked + 1 + whole(chance, Math.floor(1.3 * BOARDS.length * PEOPLE * BURST));
    let first = !fresh;
    const { reached, count } = this.#counter(until, () => {
      if (first) this.firstAckMs.push(performance.now() - started);
      first = false;
    });
    await Promise.all(this.#now.map((one) => one.connect(server.url)));
    const back = this.#now.map((one) => one.comeBack(server.url, count));
    this.problems.push(...(await Promise.all(back)).flat());
    for (const { writers } of this.#now) for (const writer of writers) writer.burst(BURST, count);
    const answered = new Promise((resolve) => setTimeout(resolve, LONGEST_LIFE_MS * chance()));
    await Promise.race([reached, answered]);
    await server.stop('SIGKILL');
    this.kills++;
    for (const one of this.#now) one.close();
    for (const { writers } of this.#now) for (const { refused } of writers) this.problems.push(...refused.splice(0));
  }

  /** What the database holds once all is over: each acknowledged command once, and no command twice. */
  async sweep(): Promise<void> {
    const store = await openSqliteStore({ dir: this.#dir });
    for (const { board, writers } of this.#all) {
      const loaded = await store.load(board, 'no model: replay everything');
      if (loaded.kind !== 'whole') {
        this.problems.push(`a board is ${loaded.kind}`);
        continue;
      }
      const times = new Map<string, number>();
      for (const { events } of loaded.entries) {
        for (const { by, command } of events as readonly Happened[]) {
          times.set(`${by}:${command}`, (times.get(`${by}:${command}`) ?? 0) + 1);
        }
      }
      for (const [key, count] of times) if (count > 1) this.problems.push(`${key} was applied ${count} times`);
      for (const { member, acked } of writers) {
        for (const id of acked) if (!times.has(`${member}:${id}`)) this.problems.push(`${id} was acked and is lost`);
      }
    }
    await store.close();
  }

  async #openBoards(server: { readonly url: string }): Promise<void> {
    this.#now = await Promise.all(BOARDS.map((writes) => Writers.open(server, writes, PEOPLE, this.#chance)));
    this.#all.push(...this.#now);
  }

  #counter(until: number, heard: () => void): { readonly reached: Promise<void>; readonly count: () => void } {
    let tell = () => {};
    const reached = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const count = () => {
      this.acked++;
      heard();
      if (this.acked >= until) tell();
    };
    return { reached, count };
  }
}
