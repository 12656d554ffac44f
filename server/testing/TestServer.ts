import type { AddressInfo } from 'node:net';
import { type App, type AppLog, createApp } from '../app.ts';
import { type Ids, randomIds } from '../boards/ids.ts';
import { type Config, readConfig } from '../config.ts';
import type { DrawLogo, Press } from '../http/ports.ts';
import type { FileJudge } from '../imports/fileJudge.ts';
import { judgeFile } from '../imports/judgeFile.ts';
import type { BoardStore } from '../storage/BoardStore.ts';
import { MemoryStore, type Shelf } from '../storage/MemoryStore.ts';
import { HandClock } from './handClock.ts';

export interface TestServerOptions {
  readonly store?: BoardStore;
  readonly clock?: HandClock;
  readonly ids?: Ids;
  readonly config?: Partial<Config>;
  readonly press?: Press;
  readonly drawLogo?: DrawLogo;
  /** Reads files in threads, as the real server does; unless given, they are read where they come in. */
  readonly judge?: FileJudge;
  readonly clientDir?: string;
  /** 0 unless given: every change is shown at once. */
  readonly tickMs?: number;
}

/** What the server told its operator. */
export type Logged = { readonly about: Readonly<Record<string, unknown>>; readonly message: string };

/** Reads files that are brought in without a thread, whose start from source takes a second. */
const judgeHere: FileJudge = {
  judge: async (bytes) => judgeFile(bytes),
  close: () => undefined,
};

/** The real server on a port of its own, with a clock that is turned by hand. */
export class TestServer {
  readonly clock: HandClock;
  readonly store: BoardStore;
  readonly logged: Logged[];
  readonly url: string;
  readonly app: App;

  private constructor(app: App, url: string, store: BoardStore, clock: HandClock, logged: Logged[]) {
    this.app = app;
    this.url = url;
    this.store = store;
    this.clock = clock;
    this.logged = logged;
  }

  static async start(options: TestServerOptions = {}): Promise<TestServer> {
    const { store = new MemoryStore(), clock = new HandClock(), ids = randomIds, tickMs = 0 } = options;
    const logged: Logged[] = [];
    const keep: AppLog['warn'] = (about, message) => void logged.push({ about, message });
    const app = await createApp({
      store,
      clock,
      ids,
      log: { info: keep, warn: keep },
      config: { ...readConfig({ PORT: '0', HOST: '127.0.0.1' }), ...options.config },
      tickMs,
      ...(options.drawLogo && { drawLogo: options.drawLogo }),
      ...(options.press && { press: options.press }),
      judge: options.judge ?? judgeHere,
      ...(options.clientDir && { clientDir: options.clientDir }),
    });
    await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
    // A TCP server's address is never a string.
    const { port } = app.server.address() as AddressInfo;
    return new TestServer(app, `http://127.0.0.1:${port}`, store, clock, logged);
  }

  /** Stops this server and starts another on the same shelf: what a restart does. */
  static async restart(old: TestServer, shelf: Shelf, options: TestServerOptions = {}): Promise<TestServer> {
    await old.stop();
    return TestServer.start({ clock: old.clock, ...options, store: new MemoryStore(shelf) });
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.store.close();
  }
}
