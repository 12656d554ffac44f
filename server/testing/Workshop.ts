import type { Face } from '#shared/model/board.ts';
import { type Calling, TestPeer } from './TestPeer.ts';
import type { TestServer } from './TestServer.ts';

export interface OpenedBoard {
  readonly board: { readonly id: string; readonly code: string };
  readonly links: { readonly facilitator: string; readonly participant: string; readonly screen: string };
  readonly token: string;
}

export const post = (
  server: { readonly url: string },
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** One board on a test server, and the people on it. */
export class Workshop {
  readonly server: { readonly url: string };
  readonly opened: OpenedBoard;
  readonly #peers: TestPeer[] = [];

  private constructor(server: { readonly url: string }, opened: OpenedBoard) {
    this.server = server;
    this.opened = opened;
  }

  static async open(
    server: TestServer | { readonly url: string },
    settings = {},
    template = 'cop-bootstrap',
  ): Promise<Workshop> {
    const response = await post(server, '/api/boards', { template, title: 'A workshop', settings });
    if (response.status !== 201) throw new Error(`not opened: ${response.status} ${await response.text()}`);
    return new Workshop(server, JSON.parse(await response.text()));
  }

  /** The same board on another server. */
  movedTo(server: { readonly url: string }): Workshop {
    return new Workshop(server, this.opened);
  }

  /** Somebody joins by HTTP. */
  async join(name: string): Promise<{ readonly id: string; readonly token: string }> {
    const response = await post(this.server, `/api/boards/${this.opened.board.code}/members`, { name });
    if (response.status !== 201) throw new Error(`not joined: ${response.status} ${await response.text()}`);
    const { member, token }: { member: { id: string }; token: string } = JSON.parse(await response.text());
    return { id: member.id, token };
  }

  async participant(name: string, more: Partial<Calling> = {}): Promise<TestPeer> {
    const { token } = await this.join(name);
    return this.peer('participant', token, more).open();
  }

  facilitator(more: Partial<Calling> = {}): Promise<TestPeer> {
    return this.peer('facilitator', this.opened.token, more).open();
  }

  screen(): Promise<TestPeer> {
    return this.peer('screen', new URL(this.opened.links.screen).hash.slice(1)).open();
  }

  /** A tab that has not connected yet. */
  peer(face: Face, token: string, more: Partial<Calling> = {}): TestPeer {
    const peer = new TestPeer({ url: this.server.url, board: this.opened.board.code, face, token, ...more });
    this.#peers.push(peer);
    return peer;
  }

  close(): void {
    for (const peer of this.#peers) peer.close();
  }
}
