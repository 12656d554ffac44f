import type { PublicPart } from '#shared/board/publicPart.ts';
import type { Answer, Doing } from '#shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { byOrder } from '#shared/rules/order.ts';
import { type Line, newId, openLine } from '../../testing/openLine.ts';
import { postJson } from '../../testing/postJson.ts';
import type { Drag } from './drags.ts';

interface Opened {
  readonly board: { readonly code: string };
  readonly links: { readonly facilitator: string; readonly participant: string; readonly screen: string };
  readonly token: string;
}

/** A board that was brought in from a file, and the people on it: raw lines, no browser. */
export class Crowd {
  readonly links: Opened['links'];
  readonly code: string;
  /** Acts that were refused: there should be none. */
  refused = 0;
  moved = 0;
  readonly #url: string;
  readonly #token: string;
  readonly #lines: readonly Line[];

  private constructor(url: string, { links, board, token }: Opened, lines: readonly Line[]) {
    this.#url = url;
    this.links = links;
    this.code = board.code;
    this.#token = token;
    this.#lines = lines;
  }

  /** Brings the board in; `people` join it and are there. */
  static async around(url: string, file: object, people: number): Promise<Crowd> {
    const opened = await postJson<Opened>(url, '/api/boards/import', file);
    const lines: Line[] = [];
    for (let n = 1; n <= people; n++) lines.push(await sit(url, opened.board.code, `Member ${n}`));
    return new Crowd(url, opened, lines);
  }

  async part(): Promise<PublicPart> {
    const headers = { authorization: `Bearer ${this.#token}` };
    return (await fetch(`${this.#url}/api/boards/${this.code}`, { headers })).json();
  }

  /** The first of `drags` begins now. Resolves when the last note was let go. `silent`: nobody is shown while carrying. */
  async carries(drags: readonly Drag[], silent = false): Promise<void> {
    const { notes, groups } = await this.part();
    const ids = Object.values(notes)
      .sort(byOrder)
      .map(({ id }) => id);
    const into = Object.values(groups)
      .sort(byOrder)
      .map(({ id }) => id);
    const start = performance.now();
    const waits = (ms: number) => new Promise((done) => setTimeout(done, Math.max(0, start + ms - performance.now())));
    const carry = async ({ by, note, to, at, lasts }: Drag) => {
      const [line, id, group] = [this.#lines[by], ids[note], into[to]];
      if (!line || !id || !group) throw new Error('a drag of a note that is not there');
      await waits(at);
      if (!silent) line.emit('doing', { doing: 'dragging', note: id } satisfies Doing);
      await waits(at + lasts);
      if (!silent) line.emit('doing', { doing: 'nothing' });
      const body = { note: id, group, after: null };
      const message = { v: PROTOCOL_VERSION, id: newId(), type: 'note.move', body };
      const answer: Answer = await line.timeout(10_000).emitWithAck('command', message);
      if (answer.ok) this.moved++;
      else this.refused++;
    };
    await Promise.all(drags.map(carry));
  }

  leaves(): void {
    for (const line of this.#lines) line.disconnect();
  }
}

async function sit(url: string, board: string, name: string): Promise<Line> {
  const { token } = await postJson<{ token: string }>(url, `/api/boards/${board}/members`, { name });
  return openLine(url, { board, face: 'participant', token });
}
