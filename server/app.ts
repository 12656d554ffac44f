import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Express, Request } from 'express';
import { LIMITS } from '#shared/rules/limits.ts';
import { isRehearsal } from '#shared/rules/rehearsal.ts';
import { BoardRegistry } from './boards/BoardRegistry.ts';
import type { Clock } from './boards/clock.ts';
import type { Ids } from './boards/ids.ts';
import { Retention } from './boards/Retention.ts';
import type { Config } from './config.ts';
import { Crowd } from './door/Crowd.ts';
import { buildDoor, openDoor } from './door/door.ts';
import { Gate } from './door/Gate.ts';
import { Limiter } from './door/limiter.ts';
import { Allowance, HOUR_MS, MINUTE_MS } from './http/Allowance.ts';
import { addressKey } from './http/addressKey.ts';
import { clientFiles, readClient } from './http/clientFiles.ts';
import { Doorman } from './http/Doorman.ts';
import { httpApp } from './http/httpApp.ts';
import { lanAddresses } from './http/lan.ts';
import type { DrawLogo, Press } from './http/ports.ts';
import { createFileJudge, type FileJudge } from './imports/fileJudge.ts';
import { Rehearsal } from './rehearsal/Rehearsal.ts';
import type { BoardStore } from './storage/BoardStore.ts';
import { RoomAudience } from './window/RoomAudience.ts';

const TICK_MS = 20;

/** Where the server tells what an operator should know; pino's logger fits. Never tokens, cookies, codes or words. */
export interface AppLog {
  info(about: Readonly<Record<string, unknown>>, message: string): void;
  warn(about: Readonly<Record<string, unknown>>, message: string): void;
}

export interface AppPorts {
  readonly store: BoardStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: AppLog;
  readonly config: Config;
  /** What prints the canvas; without one, exports are refused. */
  readonly press?: Press;
  /** What draws logos; without one, they are refused. */
  readonly drawLogo?: DrawLogo;
  /** What reads files that are brought in, unless the usual one does. */
  readonly judge?: FileJudge;
  /** The built client's folder; without one (or an empty one) only the API is served. */
  readonly clientDir?: string;
  /** Milliseconds between two window frames of a busy board; 0 sends every change at once. */
  readonly tickMs?: number;
}

export interface App {
  readonly server: Server;
  readonly registry: BoardRegistry;
  /** Whether it takes boards: `/readyz` says so. */
  readonly isReady: boolean;
  /** Takes nothing more, waits for what is in flight, lets everybody go. The store is left to whoever opened it. */
  close(): Promise<void>;
}

/** The whole server, ready to listen. Everything it needs of the world is passed in. */
export async function createApp(ports: AppPorts): Promise<App> {
  const { store, clock, ids, log, config, press = null, drawLogo = null, clientDir, tickMs = TICK_MS } = ports;
  const server = createServer({
    headersTimeout: LIMITS.http.headersMs,
    requestTimeout: LIMITS.http.requestMs,
    connectionsCheckingInterval: LIMITS.http.checkMs,
  });
  let app: Express | null = null;
  // Before Socket.IO comes: it passes on to those who were there first what is not its own.
  server.on('request', (request, response) => app?.(request, response));
  // Nobody else listens for the end of a connection that asks for a WebSocket elsewhere: one hang-up would end the process.
  server.on('upgrade', (_, socket) => socket.on('error', () => {}));
  const lines = new Set<Duplex>();
  server.on('upgrade', (_, socket) => {
    lines.add(socket);
    socket.once('close', () => lines.delete(socket));
  });
  const { publicUrl } = config;
  const warn: AppLog['warn'] = (about, message) => log.warn(about, message);
  const addressOf = (request: IncomingMessage) => addressKey(seen(request).ip ?? 'unknown');
  const gate = new Gate({ crowd: new Crowd(clock), addressOf, warn });
  const io = buildDoor(server, gate, publicUrl);
  const commandLimiter = new Limiter(clock);
  const registry = new BoardRegistry({
    store,
    clock,
    ids,
    log,
    tickMs,
    audience: (room) => new RoomAudience(io, room),
    loaded: (board) => {
      if (isRehearsal(board)) Rehearsal.on(board, { clock, ids, limiter: commandLimiter });
    },
  });
  const doorman = new Doorman(clock);
  const allowance = new Allowance(clock, config.boardsPerHour, HOUR_MS, () =>
    warn({}, 'an address has created as many boards as it may in an hour'),
  );
  const templates = new Allowance(clock, LIMITS.templatesPerAddress.perMinute, MINUTE_MS, () =>
    warn({}, 'an address has sent more templates than it may in a minute'),
  );
  const judge = ports.judge ?? createFileJudge({ warn });
  const seen = (request: IncomingMessage) => asExpressSees(request, app);
  const retention = new Retention({ registry, store, clock, days: config.retentionDays, log });
  retention.start();
  let isReady = true;
  // Nothing is ever acked again: whoever watches the process starts it anew, and the log is read from the disk.
  void store.broken.then(() => {
    isReady = false;
  });
  const client = clientDir === undefined ? null : await readClient(clientDir);
  app = httpApp(
    {
      registry,
      retention,
      doorman,
      allowance,
      templates,
      clock,
      ids,
      config,
      press,
      drawLogo,
      judge,
      lanAddresses,
      warn,
    },
    () => isReady,
    client && clientFiles(client),
  );
  openDoor(io, {
    gate,
    limiter: commandLimiter,
    registry,
    doorman,
    clock,
    publicUrl,
    warn,
    addressOf,
    protocolOf: (request) => seen(request).protocol,
  });
  return {
    server,
    registry,
    get isReady() {
      return isReady;
    },
    close: async () => {
      isReady = false;
      retention.stop();
      server.close();
      judge.close();
      await registry.close();
      const closed = io.close();
      for (const line of lines) hangUp(line);
      await closed;
      server.closeAllConnections();
    },
  };
}

/** Ends a WebSocket that was told goodbye. A phone that sleeps would leave us waiting half a minute for its answer. */
function hangUp(line: Duplex): void {
  if (line.writableLength === 0) line.end(() => line.destroy());
  else line.destroy();
}

/** A request with Express's reading of the proxies it came through, for those that Socket.IO takes. */
function asExpressSees(
  request: IncomingMessage,
  app: Express | null,
): { readonly ip: string | undefined; readonly protocol: string } {
  const view: Request = Object.create(app?.request ?? null, {
    headers: { value: request.headers },
    socket: { value: request.socket },
    connection: { value: request.socket },
    app: { value: app },
  });
  return { ip: view.ip, protocol: view.protocol };
}
