import type { Face } from '#shared/model/board.ts';
import type { Press } from '../../http/ports.ts';
import { plainPrint } from '../../pdf/testing/plainPrint.ts';
import { MemoryStore, type Shelf } from '../../storage/MemoryStore.ts';
import { HandClock } from '../handClock.ts';
import { seededIds } from '../seededIds.ts';
import type { TestPeer } from '../TestPeer.ts';
import { TestServer, type TestServerOptions } from '../TestServer.ts';
import { post, Workshop } from '../Workshop.ts';

/** Prints a canvas as what it was made of. */
const plainPress: Press = {
  canvas: async (sheet, paper) => plainPrint(JSON.stringify({ sheet, paper })),
  picture: async (sheet, size) => plainPrint(JSON.stringify({ sheet, size })),
  report: async (report) => plainPrint(JSON.stringify(report)),
};

/** The tab's own question for the time: how often it was asked says nothing of others. */
const OWN_TIME = /^43\d+\[\d+\]$|^3\d+\[\d{13}\]$/;
const QUIET_MS = 100;
const DEADLINE_MS = 10_000;
/** Says when it was sent; nothing else in an answer may differ. */
const TIMES = new Set(['date']);

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

interface Person {
  readonly face: Face;
  readonly token: string;
  peer: TestPeer;
}

/** People on a real server with a hand-turned clock, and every byte that each of them ever received. */
export class Cast {
  readonly people = new Map<string, Person>();
  readonly clock = new HandClock();
  readonly #received = new Map<string, string[]>();
  readonly #shelf: Shelf = new Map();
  readonly #options: TestServerOptions;
  #server: TestServer | null = null;
  #workshop: Workshop | null = null;
  #readingToken = '';

  constructor(tickMs: number) {
    const ids = seededIds('the same in every run');
    this.#options = { clock: this.clock, ids, tickMs, press: plainPress };
  }

  async open(template: string, settings: object): Promise<void> {
    this.#server = await TestServer.start({ ...this.#options, store: new MemoryStore(this.#shelf) });
    this.#workshop = await Workshop.open(this.#server, settings, template);
    const { token, links } = this.#workshop.opened;
    await this.#enter('lead', 'facilitator', token);
    await this.#enter('screen', 'screen', new URL(links.screen).hash.slice(1));
    const made = await post(this.#server, `/api/boards/${this.#now.opened.board.code}/readers`, {}, bearer(token));
    const { link }: { link: string } = JSON.parse(await made.text());
    this.#readingToken = new URL(link).hash.slice(1);
  }

  get names(): readonly string[] {
    return [...this.people.keys()];
  }

  person(name: string): TestPeer {
    const person = this.people.get(name);
    if (!person) throw new Error(`${name} is not here`);
    return person.peer;
  }

  async join(name: string): Promise<void> {
    // After quiet a change is shown, and so answered, at once.
    this.clock.turn(QUIET_MS);
    const answer = await post(this.#now.server, `/api/boards/${this.#now.opened.board.code}/members`, { name });
    const body = await answer.text();
    this.#record(name, `${answer.status} ${body}`);
    if (answer.status !== 201) return;
    const { token }: { token: string } = JSON.parse(body);
    await this.#enter(name, 'participant', token);
  }

  /** Loses the line and comes back. */
  async comeBack(name: string): Promise<void> {
    const person = this.people.get(name);
    if (!person) return;
    this.#keep(name, person.peer);
    person.peer.close();
    await this.settle();
    await this.#enter(name, person.face, person.token);
  }

  async restart(): Promise<void> {
    for (const [name, { peer }] of this.people) this.#keep(name, peer);
    for (const { peer } of this.people.values()) peer.close();
    await this.#server?.stop();
    this.#server = await TestServer.start({ ...this.#options, store: new MemoryStore(this.#shelf) });
    this.#workshop = this.#now.movedTo(this.#server);
    for (const [name, { face, token }] of this.people) await this.#enter(name, face, token);
  }

  /** Somebody on the board, or the reader, who has the reading link only, asks by HTTP: what comes back, but for when, is recorded. */
  async ask(name: string, path: string): Promise<void> {
    const { board } = this.#now.opened;
    const token = name === 'reader' ? this.#readingToken : this.people.get(name)?.token;
    const headers = { ...bearer(String(token)), connection: 'close' };
    const answer = await fetch(`${this.#now.server.url}/api/boards/${board.id}${path}`, { headers });
    const said = [...answer.headers].filter(([key]) => !TIMES.has(key)).map(([key, value]) => `${key}: ${value}`);
    this.#record(name, [`GET ${path}`, answer.status, ...said, await answer.text()].join('\n'));
  }

  /** Waits until everything caused so far has arrived with everybody. */
  async settle(names: readonly string[] = this.names): Promise<void> {
    const sockets = names.map((name) => this.person(name).socket).filter(({ connected }) => connected);
    // Twice: what was asked first may be answered behind the first time.
    for (let n = 0; n < 2; n++) {
      await Promise.all(sockets.map((socket) => socket.timeout(DEADLINE_MS).emitWithAck('time')));
    }
  }

  /** Whether this person sees the phase the group is in, or its step still waits for the next tick. */
  async seesThePhase(name: string): Promise<boolean> {
    const opened = await this.#server?.app.registry.open(this.#now.opened.board.id);
    return opened?.kind === 'open' && opened.board.committed.part.walk.step === this.person(name).part.walk.step;
  }

  /** Notes with what each has received by now: also when something comes must not depend on what somebody does in private. */
  mark(what: string): void {
    for (const [name, { peer }] of this.people) {
      this.#keep(name, peer);
      this.#record(name, `--- ${what}`);
    }
  }

  /** All that each of these received, in order. */
  async close(but: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    for (const [name, { peer }] of this.people) this.#keep(name, peer);
    this.#now.close();
    await this.#server?.stop();
    for (const name of but) this.#received.delete(name);
    return this.#received;
  }

  get #now(): Workshop {
    if (!this.#workshop) throw new Error('not open');
    return this.#workshop;
  }

  async #enter(name: string, face: Face, token: string): Promise<void> {
    const peer = await this.#now.peer(face, token).open();
    this.people.set(name, { face, token, peer });
    await this.settle();
    this.clock.turn(QUIET_MS);
    await this.settle();
  }

  #keep(name: string, { wire }: TestPeer): void {
    for (const data of wire.splice(0)) {
      const line = typeof data === 'string' ? data : `binary ${data.toString('latin1')}`;
      if (!OWN_TIME.test(line)) this.#record(name, line);
    }
  }

  #record(name: string, line: string): void {
    const lines = this.#received.get(name) ?? [];
    lines.push(line);
    this.#received.set(name, lines);
  }
}
