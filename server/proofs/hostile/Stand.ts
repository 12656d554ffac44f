import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import { readBoard } from '#shared/doc/readBoard.ts';
import type { DraftId, NoteId, StatementId } from '#shared/model/ids.ts';
import { isSame } from '#shared/model/same.ts';
import type { PromptId } from '#shared/templates/template.ts';
import type { Board } from '../../boards/Board.ts';
import { stored } from '../../boards/model.ts';
import { MemoryStore, type Shelf } from '../../storage/MemoryStore.ts';
import type { TestPeer } from '../../testing/TestPeer.ts';
import { TestServer, type TestServerOptions } from '../../testing/TestServer.ts';
import { Workshop } from '../../testing/Workshop.ts';

const vision = 'vision' as PromptId;

/** A real server with one board on which something stands that could be harmed. */
export class Stand {
  readonly server: TestServer;
  readonly workshop: Workshop;
  readonly board: Board;
  readonly lead: TestPeer;
  /** An honest member, who stays. */
  readonly ada: TestPeer;
  readonly #shelf: Shelf;

  private constructor(
    server: TestServer,
    workshop: Workshop,
    board: Board,
    lead: TestPeer,
    ada: TestPeer,
    shelf: Shelf,
  ) {
    this.server = server;
    this.workshop = workshop;
    this.board = board;
    this.lead = lead;
    this.ada = ada;
    this.#shelf = shelf;
  }

  static async open(options: TestServerOptions = {}): Promise<Stand> {
    const shelf: Shelf = new Map();
    const server = await TestServer.start({ ...options, store: new MemoryStore(shelf) });
    const workshop = await Workshop.open(server);
    const lead = await workshop.facilitator();
    const ada = await workshop.participant('Ada');
    const opened = await server.app.registry.open(workshop.opened.board.id);
    if (opened.kind !== 'open') throw new Error(opened.kind);
    const stand = new Stand(server, workshop, opened.board, lead, ada, shelf);
    await stand.#fill();
    return stand;
  }

  /** What is kept and what everybody is shown, as one word. Who is here may change. */
  hash(): string {
    const { state, rev } = this.board.committed;
    const log = [...this.#shelf.values()].map(({ record, rows }) => [record.head, rows.length]);
    const { open } = stored(state);
    const shown = readBoard(this.board.doc.doc)?.part;
    const words = JSON.stringify([
      open,
      state.mine,
      { ...state.hidden, writing: {} },
      log,
      { ...shown, here: {}, progress: {} },
    ]);
    if (!isSame(shown, this.board.committed.part)) throw new Error(`the document of ${rev} is not the public part`);
    return createHash('sha256').update(words).digest('hex');
  }

  /** The document, byte by byte. */
  document(): string {
    return createHash('sha256').update(Y.encodeStateAsUpdate(this.board.doc.doc)).digest('hex');
  }

  /** An honest member can still do their part, and everybody sees it. */
  async works(): Promise<boolean> {
    this.server.clock.turn(10_000);
    const added = await this.ada.act('note.add', {
      note: 'after-it-all' as NoteId,
      prompt: vision,
      text: 'Still here',
    });
    await this.lead.until(() => this.lead.part.notes['after-it-all' as NoteId] !== undefined);
    return added.ok;
  }

  /** Lets the honest ones forget what they heard: the memory that is looked at is the server's. */
  forget(): void {
    for (const { wire, mails, heartbeats } of [this.lead, this.ada]) {
      for (const kept of [wire, mails, heartbeats]) kept.length = 0;
    }
  }

  async close(): Promise<void> {
    this.workshop.close();
    await this.server.stop();
  }

  async #fill(): Promise<void> {
    const { lead, ada } = this;
    await lead.step('board.start', {});
    for (let n = 0; n < 30; n++) {
      this.server.clock.turn(1_000);
      await ada.act('draft.put', { draft: `d${n}` as DraftId, prompt: vision, text: `Draft ${n}` });
    }
    await lead.next();
    await ada.act('draft.put', { draft: 'later' as DraftId, prompt: vision, text: 'Mine alone' });
    // Time passes in these tests, and nothing should come of it.
    await lead.step('clock.stop', {});
    const line = {
      statement: 'line' as StatementId,
      box: 'vision',
      text: 'A line',
      parent: null,
      after: 'last',
      from: null,
    } as const;
    await lead.act('statement.add', line);
    await ada.until(() => Object.keys(ada.part.statements).length === 1);
  }
}
