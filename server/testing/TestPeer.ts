import { randomBytes } from 'node:crypto';
import * as decoding from 'lib0/decoding';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { ActType, Body, StepType } from '#shared/board/commands.ts';
import type { PublicPart } from '#shared/board/publicPart.ts';
import { readBoard } from '#shared/doc/readBoard.ts';
import { type Face, type Mine, NOTHING_MINE } from '#shared/model/board.ts';
import {
  type Answer,
  type ClientToServer,
  type Mail,
  type Notice,
  type PresenceFrame,
  type ServerToClient,
  type Welcome,
  WINDOW,
} from '#shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { windowPolyfill } from './windowPolyfill.ts';

export type ClientSocket = Socket<ServerToClient, ClientToServer>;

const DEADLINE_MS = 10_000;

export const commandId = (): string => randomBytes(16).toString('base64url');

export interface Calling {
  readonly url: string;
  /** The board's code or id. */
  readonly board: string;
  readonly face: Face;
  readonly token?: string;
  readonly language?: 'en' | 'fr';
  readonly options?: Partial<ManagerOptions & SocketOptions>;
}

/** A scripted tab: the stock Socket.IO client, and the stock y-websocket provider over it. Records all it receives. */
export class TestPeer {
  readonly socket: ClientSocket;
  /** Everything that came over the wire but pings and handshakes, as it came. */
  readonly wire: (string | Buffer)[] = [];
  readonly notices: Notice[] = [];
  readonly presences: PresenceFrame[] = [];
  readonly heartbeats: number[] = [];
  readonly mails: Mail[] = [];
  welcome: Welcome | null = null;
  doc = new Y.Doc();
  #provider: WebsocketProvider | null = null;
  readonly #watchers = new Set<() => void>();

  constructor({ url, board, face, token, language, options = {} }: Calling) {
    this.socket = io(url, {
      auth: { board, face, ...(token !== undefined && { token }), ...(language && { language }) },
      autoConnect: false,
      forceNew: true,
      reconnection: false,
      transports: ['websocket'],
      ...options,
    });
    this.socket.io.on('open', () => {
      this.socket.io.engine.on('packet', ({ type, data }: { type: string; data?: unknown }) =>
        this.#record(type, data),
      );
    });
    this.socket.on('welcome', (welcome) => this.#greeted(welcome));
    this.socket.on('mail', (mail) => this.#took(() => this.mails.push(mail)));
    this.socket.on('notice', (notice) => {
      if (notice.kind === 'epoch' && this.welcome) this.#greeted({ ...this.welcome, epoch: notice.epoch });
      this.#took(() => this.notices.push(notice));
    });
    this.socket.on('disconnect', () => this.#took(() => this.#provider?.disconnect()));
  }

  /** Connects and waits until the document and the mail are there. Rejects with the refusal's code. */
  async open(): Promise<this> {
    await this.connect();
    await this.until(() => this.#isSynced && (this.welcome?.me === null || this.mails.length > 0));
    return this;
  }

  /** Connects without waiting for more. Rejects with the refusal's code. */
  connect(): Promise<this> {
    return new Promise((resolve, reject) => {
      this.socket.once('connect', () => resolve(this));
      this.socket.once('connect_error', reject);
      this.socket.connect();
    });
  }

  get me(): string {
    return this.welcome?.me ?? '';
  }

  /** What the document shows. */
  get part(): PublicPart {
    const read = readBoard(this.doc);
    if (!read) throw new Error('not synced');
    return read.part;
  }

  get rev(): number {
    return readBoard(this.doc)?.rev ?? -1;
  }

  get mine(): Mine {
    return this.mails.at(-1)?.mine ?? NOTHING_MINE;
  }

  act<T extends ActType>(type: T, body: Body<T>, id = commandId()): Promise<Answer> {
    return this.send({ v: PROTOCOL_VERSION, id, type, body });
  }

  step<T extends StepType>(type: T, body: Body<T>, id = commandId()): Promise<Answer> {
    return this.send({ v: PROTOCOL_VERSION, id, type, body });
  }

  /** Goes to the next phase. */
  next(): Promise<Answer> {
    return this.step('walk.next', { at: this.part.walk.step });
  }

  /** Sends any message and waits for its answer. */
  send(message: unknown): Promise<Answer> {
    return this.socket.timeout(DEADLINE_MS).emitWithAck('command', message as never);
  }

  /** Waits until something holds; looks again whenever anything arrives. Rejects after ten seconds. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!holds()) return;
        clearTimeout(deadline);
        this.#watchers.delete(look);
        resolve();
      };
      const deadline = setTimeout(() => {
        this.#watchers.delete(look);
        reject(new Error(`waited too long for ${holds}`));
      }, DEADLINE_MS);
      this.#watchers.add(look);
      look();
    });
  }

  close(): void {
    this.socket.disconnect();
    this.#provider?.destroy();
    this.doc.destroy();
  }

  get #isSynced(): boolean {
    return this.#provider?.synced === true;
  }

  #greeted(welcome: Welcome): void {
    const isSame = this.welcome?.epoch === welcome.epoch;
    this.welcome = welcome;
    if (isSame) return void this.#provider?.connect();
    this.#provider?.destroy();
    this.doc = new Y.Doc();
    const provider = new WebsocketProvider('window:', `${welcome.board}.${welcome.epoch}`, this.doc, {
      connect: false,
      disableBc: true,
      WebSocketPolyfill: windowPolyfill(this.socket),
    });
    provider.awareness.setLocalState(null);
    const { messageHandlers } = provider;
    messageHandlers[WINDOW.heartbeat] = (_, decoder) =>
      this.#took(() => this.heartbeats.push(decoding.readVarUint(decoder)));
    messageHandlers[WINDOW.presence] = (_, decoder) =>
      this.#took(() => {
        while (decoding.hasContent(decoder)) this.presences.push(JSON.parse(decoding.readVarString(decoder)));
      });
    this.doc.on('afterTransaction', () => this.#look());
    provider.on('sync', () => this.#look());
    this.#provider = provider;
    provider.connect();
  }

  #record(type: string, data: unknown): void {
    if (type !== 'message') return;
    if (typeof data === 'string' && !data.startsWith('0')) this.wire.push(data);
    else if (data instanceof Uint8Array) this.wire.push(Buffer.from(data));
  }

  #took(take: () => void): void {
    take();
    this.#look();
  }

  #look(): void {
    for (const look of [...this.#watchers]) look();
  }
}
