import type { ActType, Body, StepType } from '#shared/board/commands.ts';
import type { PublicPart } from '#shared/board/publicPart.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { all } from '#shared/model/records.ts';
import type { Answer, Doing } from '#shared/protocol/messages.ts';
import { ask, type Caller, type Line, newId, openLine } from '../testing/openLine.ts';
import { postJson } from '../testing/postJson.ts';
import { PEOPLE } from './content.ts';

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
  readonly #lines: readonly Line[];

  private constructor(url: string, opened: Opened, cast: readonly (readonly [Actor, Line])[]) {
    this.#url = url;
    this.code = opened.board.code;
    this.links = opened.links;
    this.#token = opened.token;
    const [lead, ...people] = cast.map(([actor]) => actor);
    if (!lead) throw new Error('a cast has a facilitator');
    this.facilitator = lead;
    this.people = people;
    this.#lines = cast.map(([, line]) => line);
  }

  static async on(url: string, language: 'en' | 'fr' = 'en', template = 'cop-bootstrap'): Promise<Cast> {
    const title = language === 'en' ? 'Testing community' : 'Communauté test';
    const body = { template, title, language, timeZone: 'Europe/Paris', facilitator: 'Hannah Berg' };
    const opened: Opened = await postJson(url, '/api/boards', body);
    const { code } = opened.board;
    const lead = await actor(url, { board: code, face: 'facilitator', token: opened.token }, 'Hannah Berg', '');
    const cast: (readonly [Actor, Line])[] = [lead];
    for (const name of PEOPLE) {
      const joined: { token: string; member: { id: string } } = await postJson(url, `/api/boards/${code}/members`, {
        name,
      });
      cast.push(await actor(url, { board: code, face: 'participant', token: joined.token }, name, joined.member.id));
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
    for (const line of this.#lines) line.disconnect();
  }
}

interface Opened {
  readonly board: { readonly code: string };
  readonly links: Cast['links'];
  readonly token: string;
}

async function actor(url: string, caller: Caller, name: string, member: string): Promise<readonly [Actor, Line]> {
  const line = await openLine(url, caller);
  const does: Actor['does'] = (type, body) => ask(line, type, body);
  const isAt: Actor['isAt'] = (doing) => void line.emit('doing', doing);
  return [{ name, member, does, isAt }, line];
}
