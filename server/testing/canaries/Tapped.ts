import type { ActType, Body } from '#shared/board/commands.ts';
import type { Face } from '#shared/model/board.ts';
import { commandId, TestPeer } from '../TestPeer.ts';
import { post } from '../Workshop.ts';
import { TappedLine } from './TappedLine.ts';

/** Somebody on a line of their own that remembers everything, and what only they may know. */
export class Tapped {
  readonly line: TappedLine;
  readonly name: string;
  /** What must be found nowhere else, by what it is. */
  readonly secrets = new Map<string, string>();
  token = '';
  #peer: TestPeer | null = null;

  private constructor(name: string, line: TappedLine) {
    this.name = name;
    this.line = line;
  }

  static async at(url: string, name: string): Promise<Tapped> {
    return new Tapped(name, await TappedLine.to(url));
  }

  get peer(): TestPeer {
    if (!this.#peer) throw new Error(`${this.name} is not connected`);
    return this.#peer;
  }

  secret(what: string, secret: string): string {
    this.secrets.set(`${what} of ${this.name}`, secret);
    return secret;
  }

  async post<T>(path: string, body: object): Promise<T> {
    const response = await post(this.line, path, body, this.token ? { authorization: `Bearer ${this.token}` } : {});
    return JSON.parse(await response.text());
  }

  async get(path: string): Promise<Buffer> {
    const response = await fetch(`${this.line.url}${path}`, { headers: { authorization: `Bearer ${this.token}` } });
    return Buffer.from(await response.arrayBuffer());
  }

  async connect(board: string, face: Face, transports: string[] = ['websocket']): Promise<void> {
    this.#peer?.close();
    const calling = { url: this.line.url, board, face, token: this.token, options: { transports } };
    this.#peer = await new TestPeer(calling).open();
  }

  /** Does something private: the id of the command is a secret as well. */
  async privately<T extends ActType>(type: T, body: Body<T>): Promise<void> {
    const answer = await this.peer.act(type, body, this.secret(`${type} ${this.secrets.size}`, commandId()));
    if (!answer.ok) throw new Error(`${type} of ${this.name}: ${answer.refusal}`);
  }

  close(): void {
    this.#peer?.close();
    this.line.close();
  }
}
