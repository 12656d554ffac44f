import { io } from 'socket.io-client';
import type { ActType, Body } from '#shared/board/commands.ts';
import type { DraftId, NoteId } from '#shared/model/ids.ts';
import type { Answer, Mail } from '#shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { type Chance, whole } from '../fuzz/Scene.ts';
import { type ClientSocket, commandId } from '../TestPeer.ts';

/** Drafts in a solo phase, seen in one's own mail; or notes in a share phase, seen by everybody. */
export type Writes = 'drafts' | 'notes';

interface Given {
  readonly id: string;
  readonly message: object;
  /** What it makes of which text; null: gone. */
  readonly key: string;
  readonly text: string | null;
  isAcked: boolean;
}

const KEYS = 12;
const vision = 'vision' as PromptId;

/** One member's tab: gives commands without waiting, remembers what was acknowledged, and gives the others again. */
export class Writer {
  readonly member: string;
  readonly acked = new Set<string>();
  /** All of this can be done: a refusal is a defect of its own. */
  readonly refused: string[] = [];
  /** How often a command that was acknowledged before was given again. */
  resent = 0;
  readonly #writes: Writes;
  readonly #board: string;
  readonly #token: string;
  readonly #chance: Chance;
  /** What the board must hold, by all that was acknowledged, in the order it was given. */
  readonly #texts = new Map<string, string>();
  readonly #planned = new Map<string, string>();
  #open: Given[] = [];
  #past: Given[] = [];
  #socket: ClientSocket | null = null;
  #mail: Mail | null = null;
  #count = 0;

  constructor(writes: Writes, board: string, { id, token }: { id: string; token: string }, chance: Chance) {
    this.member = id;
    this.#writes = writes;
    this.#board = board;
    this.#token = token;
    this.#chance = chance;
  }

  /** Connects; resolves once the mail is here, or the line is gone. */
  connect(url: string): Promise<void> {
    const socket: ClientSocket = io(url, {
      auth: { board: this.#board, face: 'participant', token: this.#token },
      forceNew: true,
      reconnection: false,
      transports: ['websocket'],
    });
    this.#socket = socket;
    this.#mail = null;
    return new Promise((resolve) => {
      socket.on('mail', (mail) => {
        this.#mail = mail;
        resolve();
      });
      socket.once('disconnect', () => resolve());
      socket.once('connect_error', () => resolve());
    });
  }

  /**
   * Gives again, under its id, whatever has no answer yet, and something long answered. `acked` hears of each first
   * acknowledgement. Resolves with what is not as it must be.
   */
  async comeBack(acked: () => void): Promise<string[]> {
    const open = this.#open;
    const old = this.#past[whole(this.#chance, this.#past.length)];
    this.#past = [...this.#past, ...open].slice(-200);
    if (old) this.resent++;
    const answers = [...open, ...(old ? [old] : [])].map((given) => this.#give(given, acked));
    if ((await Promise.all(answers)).includes(null)) return [];
    this.#open = this.#open.filter((given) => !open.includes(given));
    return this.#writes === 'drafts' ? this.differences(this.#draftTexts) : [];
  }

  /** Gives many commands at once. */
  burst(many: number, acked: () => void): void {
    const given = Array.from({ length: many }, () => this.#next());
    this.#open.push(...given);
    for (const one of given) {
      void this.#give(one, acked).then((answer) => {
        if (answer === null) return;
        this.#open = this.#open.filter((other) => other !== one);
        this.#past = [...this.#past, one].slice(-200);
      });
    }
  }

  /** What differs between what was promised and what the board holds of this member's. */
  differences(held: ReadonlyMap<string, string>): string[] {
    const problems: string[] = [];
    for (const [key, text] of this.#texts)
      if (held.get(key) !== text) problems.push(`${key} is "${held.get(key)}" instead of "${text}"`);
    for (const key of held.keys())
      if (key.startsWith(this.member.slice(0, 12)) && !this.#texts.has(key)) problems.push(`${key} came back`);
    return problems;
  }

  close(): void {
    this.#socket?.disconnect();
  }

  get #draftTexts(): ReadonlyMap<string, string> {
    return new Map(Object.values(this.#mail?.mine.drafts ?? {}).map(({ id, text }) => [id, text]));
  }

  /** The next command: acts are absolute, so each says all there is to say about one text. */
  #next(): Given {
    const key = `${this.member.slice(0, 12)}-${whole(this.#chance, KEYS)}`;
    const before = this.#planned.get(key);
    const text = `text ${this.#count++} of ${key}`;
    if (this.#writes === 'drafts') {
      const drops = before !== undefined && this.#chance() < 0.2;
      if (drops) return this.#plan(key, null, 'draft.drop', { draft: key as DraftId });
      return this.#plan(key, text, 'draft.put', { draft: key as DraftId, prompt: vision, text });
    }
    if (before === undefined) return this.#plan(key, text, 'note.add', { note: key as NoteId, prompt: vision, text });
    return this.#plan(key, text, 'note.edit', { note: key as NoteId, text, base: before, spare: `${key}s` as NoteId });
  }

  #plan<T extends ActType>(key: string, text: string | null, type: T, body: Body<T>): Given {
    if (text === null) this.#planned.delete(key);
    else this.#planned.set(key, text);
    const id = commandId();
    return { id, message: { v: PROTOCOL_VERSION, id, type, body }, key, text, isAcked: false };
  }

  /** Null: the line broke before there was an answer. */
  #give(given: Given, acked: () => void): Promise<Answer | null> {
    const socket = this.#socket;
    return new Promise((resolve) => {
      if (!socket?.connected) return resolve(null);
      socket.once('disconnect', () => resolve(null));
      socket.emit('command', given.message as never, (answer) => {
        if (!answer.ok) this.refused.push(`${given.id} was refused: ${answer.refusal}`);
        else if (!given.isAcked) {
          given.isAcked = true;
          this.acked.add(given.id);
          if (given.text === null) this.#texts.delete(given.key);
          else this.#texts.set(given.key, given.text);
          acked();
        }
        resolve(answer);
      });
    });
  }
}
