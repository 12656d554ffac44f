import { type Command, isAct } from '#shared/board/commands.ts';
import { mailFor } from '#shared/board/mailFor.ts';
import type { Face } from '#shared/model/board.ts';
import type { CommandId, MemberId } from '#shared/model/ids.ts';
import { isSame } from '#shared/model/same.ts';
import type { Answer, Mail, Notice } from '#shared/protocol/messages.ts';
import { parseCommand } from '#shared/protocol/parse.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { type BoardClient, openBoard } from '../../client/net/boardClient.ts';
import type { Board } from '../../server/boards/Board.ts';
import type { Moment, Outcome } from '../../server/boards/Head.ts';
import type { FuzzTab } from '../../server/testing/fuzz/FuzzTab.ts';
import { firstDifference } from '../../server/testing/fuzz/firstDifference.ts';
import { fuzzCommand } from '../../server/testing/fuzz/fuzzCommand.ts';
import { Pipe } from '../../server/testing/fuzz/Pipe.ts';
import { type Chance, whole } from '../../server/testing/fuzz/Scene.ts';
import { readFrame } from '../../server/window/readFrame.ts';
import { LineSocket, type Said } from './LineSocket.ts';

/** Who is connecting, for the one place where the client makes its connection. */
export const sockets = new Map<string, LineSocket>();

const MOST = 1_000;
const RELOADS = 0.004;

/** A tab that runs our client's own code, from its store down to the stock y-websocket provider, over a line by chance. */
export class ClientTab implements FuzzTab {
  readonly id = '';
  token: string;
  readonly member: MemberId;
  readonly face: Face;
  readonly answers: Record<string, number> = {};
  readonly acked = new Set<string>();
  readonly keys: string[] = [];
  readonly #address: string;
  readonly #down = new Pipe();
  readonly #up = new Pipe();
  #client: BoardClient;
  #socket: LineSocket;
  #board: Board | null = null;
  #reads = false;
  #leave: (() => void) | null = null;
  #count = 0;
  #wrote = 0;

  constructor(member: MemberId, face: 'facilitator' | 'participant', token: string, board: Board) {
    this.token = token;
    this.member = member;
    this.face = face;
    this.#address = `${board.id}/${member}`;
    [this.#socket, this.#client] = this.#load();
  }

  get isConnected(): boolean {
    return this.#board !== null;
  }

  get isQuiet(): boolean {
    return this.#client.store.getState().waiting === 0;
  }

  connect(board: Board): void {
    // Whoever was sent away and is let back in opens the page anew.
    if (this.#client.store.getState().link.status === 'shut' && board.takes(this.token)) this.#reload();
    // Somebody presses "Try now" rather than wait.
    if (!this.#board) this.#client.tryNow();
    if (!this.#socket.wants || this.#board) return;
    if (!board.takes(this.token)) {
      this.#socket.refused('notAllowed');
      return;
    }
    this.#board = board;
    const { id, epoch } = board;
    const welcome = { v: PROTOCOL_VERSION, board: id, epoch, me: this.member, face: this.face, now: 0 };
    this.#socket.up(welcome);
    this.#leave = board.attach(this);
  }

  disconnect(): void {
    this.#board = null;
    this.#reads = false;
    this.#down.cut();
    this.#up.cut();
    this.#leave?.();
    this.#leave = null;
    this.#socket.down();
  }

  mail(mail: Mail): void {
    this.#down.push(() => this.#socket.hear('mail', JSON.parse(JSON.stringify(mail))), { lane: 'line', repeats: true });
  }

  renew(epoch: string): void {
    this.#reads = false;
    this.#down.push(() => this.#socket.hear('notice', { kind: 'epoch', epoch }), { lane: 'line', repeats: false });
  }

  dismiss(notice: Notice): void {
    this.#socket.hear('notice', notice);
    this.disconnect();
  }

  cut(): void {
    this.disconnect();
  }

  show(frame: Uint8Array): void {
    if (!this.#reads) return;
    this.#down.push(() => this.#socket.hear('window', frame), { lane: 'line', repeats: true });
  }

  act(chance: Chance): void {
    if (chance() < RELOADS) this.#reload();
    const { part, mine, me, link } = this.#client.store.getState();
    if (!part || !me || link.status === 'shut') return;
    const fresh = `${this.member}-${this.#count++}`.padEnd(16, '_');
    const command = fuzzCommand({ chance, part, mine, me, fresh }, this.face === 'facilitator');
    if (isAct(command)) this.#client.act(command.type, command.body as never);
    else void this.#client.step(command.type, command.body as never);
  }

  shift(chance: Chance): void {
    this.#up.shift(chance, 1 + whole(chance, 3));
    this.#down.shift(chance, chance() < 0.7 ? MOST : whole(chance, 6));
  }

  drain(): void {
    this.#up.drain();
    this.#down.drain();
  }

  turn(): void {}

  differences({ state, part, rev }: Moment): string[] {
    const shown = this.#client.store.getState();
    const { mine, undo, notDone, room } = mailFor(state, this.member, rev);
    const problems: string[] = [];
    const differs = (what: string, a: object | null, b: object) =>
      isSame(a, b) || problems.push(`${what} of ${this.member}: ${firstDifference(a, b)}`);
    differs('the board', shown.part, part);
    differs(
      'the mail',
      { mine: shown.mine, undo: shown.undo, notDone: shown.notDone, room: shown.room },
      { mine, undo, notDone, room },
    );
    if (shown.waiting > 0) problems.push(`${shown.waiting} acts of ${this.member} still wait`);
    if (shown.link.status !== 'live') problems.push(`the line of ${this.member} is ${shown.link.status}`);
    if (this.#wrote > 0) problems.push(`the client of ${this.member} wrote into the window`);
    return problems;
  }

  close(): void {
    this.#client.close();
    this.disconnect();
    sockets.delete(this.#address);
  }

  #load(): [LineSocket, BoardClient] {
    const socket: LineSocket = new LineSocket(
      (said) => this.#up.push(() => this.#hear(said, socket), { repeats: said.event === 'command' }),
      () => socket === this.#socket && this.disconnect(),
    );
    sockets.set(this.#address, socket);
    const client = openBoard({ board: this.#address, face: this.face, language: 'en', token: null });
    return [socket, client];
  }

  /** The page is loaded again: what was on its way is on the device. */
  #reload(): void {
    this.#client.close();
    this.disconnect();
    [this.#socket, this.#client] = this.#load();
  }

  /** The server's end of the line. */
  #hear(said: Said, socket: LineSocket): void {
    const board = this.#board;
    if (!board || socket !== this.#socket) return;
    switch (said.event) {
      case 'command': {
        const [message, ack] = said.args;
        const parsed = parseCommand(JSON.parse(JSON.stringify(message)));
        if (!parsed.ok) throw new Error(`${message.type} is ${parsed.refusal}`);
        const { command } = parsed;
        board.submit({ by: this.member, command }, (outcome) => {
          if (this.#board !== board || socket !== this.#socket) return;
          this.#down.push(() => this.#answer(command, outcome, ack), { mayGetLost: true });
        });
        return;
      }
      case 'window': {
        const frame = readFrame(new Uint8Array(said.args[0]));
        if (frame.kind === 'refused') this.#wrote++;
        if (frame.kind !== 'ask') return;
        this.#reads = true;
        this.show(board.doc.answer(frame.stateVector));
        return;
      }
      default:
    }
  }

  #answer(command: Command, outcome: Outcome, ack: (answer: Answer) => void): void {
    const kind = outcome.ok ? `ok ${command.type}` : outcome.refusal;
    this.answers[kind] = (this.answers[kind] ?? 0) + 1;
    const id: CommandId = command.id;
    if (outcome.ok && !this.acked.has(id)) {
      this.acked.add(id);
      if (command.type === 'member.letBackIn') this.keys.push(command.body.key);
    }
    ack(outcome.ok ? outcome : { ...outcome, say: '' });
  }
}
