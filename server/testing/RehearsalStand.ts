import type { BoardEvent, Happened } from '#shared/board/events.ts';
import type { PublicPart } from '#shared/board/publicPart.ts';
import type { BoardState } from '#shared/model/board.ts';
import { isStandIn } from '#shared/rules/rehearsal.ts';
import type { Board } from '../boards/Board.ts';
import { seededIds } from './seededIds.ts';
import type { TestPeer } from './TestPeer.ts';
import { TestServer, type TestServerOptions } from './TestServer.ts';
import { type OpenedBoard, post, Workshop } from './Workshop.ts';

const STEP_MS = 500;

/** A rehearsal on a real server, with its facilitator, and a clock that is turned by hand. */
export class RehearsalStand {
  readonly server: TestServer;
  readonly workshop: Workshop;

  private constructor(server: TestServer, workshop: Workshop) {
    this.server = server;
    this.workshop = workshop;
  }

  static async open(
    template: string,
    language: 'en' | 'fr' = 'en',
    options: TestServerOptions = {},
  ): Promise<RehearsalStand> {
    const server = await TestServer.start({ ids: seededIds(`${template} ${language}`), ...options });
    const response = await post(server, '/api/boards', { template, title: 'Try', language, rehearsal: true });
    if (response.status !== 201) throw new Error(`not opened: ${response.status}`);
    const opened: OpenedBoard = JSON.parse(await response.text());
    return new RehearsalStand(server, Workshop.of(server, opened));
  }

  /** The same rehearsal on another server. */
  movedTo(server: TestServer): RehearsalStand {
    return new RehearsalStand(server, this.workshop.movedTo(server));
  }

  facilitator(): Promise<TestPeer> {
    return this.workshop.facilitator();
  }

  async board(): Promise<Board> {
    const opened = await this.server.app.registry.open(this.workshop.opened.board.id);
    if (opened.kind !== 'open') throw new Error(`the board is ${opened.kind}`);
    return opened.board;
  }

  async state(): Promise<BoardState> {
    return (await this.board()).committed.state;
  }

  async part(): Promise<PublicPart> {
    return (await this.board()).committed.part;
  }

  /** Lets so much time pass, so slowly that whatever falls due is saved before the next does. */
  async plays(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= STEP_MS) {
      this.server.clock.turn(Math.min(STEP_MS, left));
      await (await this.board()).quiet();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** All that was ever saved on this board. */
  async log(): Promise<readonly Happened[]> {
    const loaded = await this.server.store.load(this.workshop.opened.board.id, 'none');
    if (loaded.kind !== 'whole') throw new Error(`the log is ${loaded.kind}`);
    return loaded.entries.flatMap(({ events }) => events as readonly Happened[]);
  }

  /** What each stand-in did since the log was so long, by kind, in order. */
  async didSince(length: number): Promise<ReadonlyMap<string, readonly BoardEvent['type'][]>> {
    const did = new Map<string, BoardEvent['type'][]>();
    for (const { by, events } of (await this.log()).slice(length)) {
      if (by !== 'system' && isStandIn(by)) did.set(by, [...(did.get(by) ?? []), ...events.map(({ type }) => type)]);
    }
    return did;
  }

  async close(): Promise<void> {
    this.workshop.close();
    await this.server.stop();
  }
}
