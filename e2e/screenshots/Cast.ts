import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { ActType, Body, StepType } from '#shared/board/commands.ts';
import type { PublicPart } from '#shared/board/publicPart.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { all } from '#shared/model/records.ts';
import type { Answer, ClientToServer, Doing, ServerToClient } from '#shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { PEOPLE } from './content.ts';

export const newId = <T extends string>(): T => randomBytes(16).toString('base64url') as T;

/** A scripted member on a real line. */
export interface Actor {
  readonly name: string;
  readonly member: string;
  readonly does: <T extends ActType | StepType>(type: T, body: Body<T>) => Promise<Answer>;
  /** Lets the others see what the hands are at. */
  readonly isAt: (doing: Doing) => void;
}

/** A board with a facilitator and twelve scripted people on it, over the real HTTP and socket doors. */
export class Cast {
  readonly code: string;
  readonly links: { readonly facilitator: string; readonly participant: string; readonly screen: string };
  readonly facilitator: Actor;
  readonly people: readonly Actor[];
  readonly #url: string;
  readonly #token: string;
  readonly #sockets: Socket[];

  private constructor(url: string, opened: Opened, cast: readonly (readonly [Actor, Socket])[]) {
    this.#url = url;
    this.code = opened.board.code;
    this.links = opened.links;
    this.#token = opened.token;
    const [lead, ...people] = cast.map(([actor]) => actor);
    if (!lead) throw new Error('a cast has a facilitator');
    this.facilitator = lead;
    this.people = people;
    this.#sockets = cast.map(([, socket]) => socket);
  }

  static async on(url: string, language: 'en' | 'fr' = 'en', template = 'cop-bootstrap'): Promise<Cast> {
    const title = language === 'en' ? 'Testing community' : 'Communauté test';
    const body = { template, title, language, timeZone: 'Europe/Paris', facilitator: 'Hannah Berg' };
    const opened: Opened = await post(url, '/api/boards', body);
    const { code } = opened.board;
    const lead = await actor(url, code, 'facilitator', opened.token, 'Hannah Berg', '');
    const cast: (readonly [Actor, Socket])[] = [lead];
    for (const name of PEOPLE) {
      const joined: { token: string; member: { id: string } } = await post(url, `/api/boards/${code}/members`, {
        name,
      });
      cast.push(await actor(url, code, 'participant', joined.token, name, joined.member.id));
    }
    return new Cast(url, opened, cast);
  }

  /** The public part, as everybody may see it. */
  async part(): Promise<PublicPart> {
    const response = await fetch(`${this.#url}/api/boards/${this.code}`, {
      headers: { authorization: `Bearer ${this.#token}` },
    });
    return response.json();
  }

  async note(beginning: string): Promise<NoteId> {
    const found = all<NoteId, Note>((await this.part()).notes).find(({ text }) => text.startsWith(beginning));
    if (!found) throw new Error(`no note begins with ${beginning}`);
    return found.id;
  }

  /** Everybody in turn writes a draft. */
  async writes(prompt: string, texts: readonly string[]): Promise<void> {
    for (const [i, text] of texts.entries()) {
      await this.people[i % this.people.length]?.does('draft.put', { draft: newId(), prompt: prompt as never, text });
    }
  }

  /** Everybody in turn puts a note on the wall, for all to see. */
  async adds(prompt: string, texts: readonly string[]): Promise<void> {
    for (const [i, text] of texts.entries()) {
      await this.people[i % this.people.length]?.does('note.add', { note: newId(), prompt: prompt as never, text });
    }
  }

  async steps<T extends StepType>(type: T, body: Omit<Body<T>, 'at'>): Promise<void> {
    const { walk } = await this.part();
    const answer = await this.facilitator.does(type, { at: walk.step, ...body } as unknown as Body<T>);
    if (!answer.ok) throw new Error(`${type}: ${answer.refusal}`);
  }

  next = (): Promise<void> => this.steps('walk.next', {});
  goto = (stage: number, phase: number): Promise<void> => this.steps('walk.goto', { stage, phase });

  leaves(): void {
    for (const socket of this.#sockets) socket.disconnect();
  }
}

interface Opened {
  readonly board: { readonly code: string };
  readonly links: Cast['links'];
  readonly token: string;
}

async function post<T>(url: string, path: string, body: unknown): Promise<T> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

function actor(
  url: string,
  board: string,
  face: string,
  token: string,
  name: string,
  member: string,
): Promise<readonly [Actor, Socket]> {
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    auth: { board, face, token },
    forceNew: true,
    transports: ['websocket'],
  });
  const does: Actor['does'] = (type, body) =>
    new Promise((resolve) => socket.emit('command', { v: PROTOCOL_VERSION, id: newId(), type, body }, resolve));
  const isAt: Actor['isAt'] = (doing) => void socket.emit('doing', doing);
  return new Promise((resolve, reject) => {
    socket.once('welcome', () => resolve([{ name, member, does, isAt }, socket]));
    socket.once('connect_error', reject);
  });
}
