import type { Note } from '#shared/model/note.ts';
import type { Chance } from '../fuzz/Scene.ts';
import { Workshop } from '../Workshop.ts';
import { Writer, type Writes } from './Writer.ts';

/** A board and the people who write on it. */
export class Writers {
  readonly board: string;
  readonly writers: readonly Writer[];
  readonly #writes: Writes;
  readonly #token: string;

  private constructor(board: string, writes: Writes, token: string, writers: readonly Writer[]) {
    this.board = board;
    this.writers = writers;
    this.#writes = writes;
    this.#token = token;
  }

  /** Opens a board, lets people join and leads them to where they write. */
  static async open(server: { readonly url: string }, writes: Writes, many: number, chance: Chance): Promise<Writers> {
    const workshop = await Workshop.open(server);
    const joined = await Promise.all(Array.from({ length: many }, (_, n) => workshop.join(`Writer ${n}`)));
    const lead = await workshop.facilitator();
    await lead.step('board.start', {});
    if (writes === 'notes') await lead.next();
    lead.close();
    const { board, token } = workshop.opened;
    const writers = joined.map((one) => new Writer(writes, board.code, one, chance));
    return new Writers(board.id, writes, token, writers);
  }

  connect(url: string): Promise<unknown> {
    return Promise.all(this.writers.map((writer) => writer.connect(url)));
  }

  /** Everything unanswered is given again, once; then whatever was promised must be there. */
  async comeBack(url: string, acked: () => void): Promise<string[]> {
    const problems = (await Promise.all(this.writers.map((writer) => writer.comeBack(acked)))).flat();
    if (this.#writes === 'drafts') return problems;
    const response = await fetch(`${url}/api/boards/${this.board}`, {
      headers: { authorization: `Bearer ${this.#token}` },
    });
    if (response.status !== 200) return [...problems, `the board answers ${response.status}`];
    const { notes }: { notes: Record<string, Note> } = JSON.parse(await response.text());
    const held = new Map(Object.values(notes).map(({ id, text }) => [id, text]));
    return [...problems, ...this.writers.flatMap((writer) => writer.differences(held))];
  }

  close(): void {
    for (const writer of this.writers) writer.close();
  }
}
