import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import type { BoardRegistry } from '../boards/BoardRegistry.ts';
import type { Clock } from '../boards/clock.ts';
import type { Doorman } from '../http/Doorman.ts';
import { isOwnOrigin } from '../http/origin.ts';
import { refusalSentence } from '../http/sentences.ts';
import { answerWindow } from '../window/windowSocket.ts';
import { takeCommand } from './commands.ts';
import { cutWhenDeaf } from './deaf.ts';
import type { DoorServer, DoorSocket } from './doorSocket.ts';
import type { Gate, RawLine } from './Gate.ts';
import { guard } from './guard.ts';
import { type Guest, greet } from './handshake.ts';
import type { Limiter } from './limiter.ts';
import { DoingTeller } from './presence.ts';
import { SocketConnection } from './SocketConnection.ts';

const PING_MS = 5_000;
const PING_TIMEOUT_MS = 8_000;

export interface DoorPorts {
  readonly gate: Gate;
  /** What members and boards may ask a second; one for everybody who asks. */
  readonly limiter: Limiter;
  readonly registry: BoardRegistry;
  readonly doorman: Doorman;
  readonly clock: Clock;
  readonly publicUrl: URL | null;
  /** The address a connection came from, behind trusted proxies only. */
  readonly addressOf: (request: DoorSocket['request']) => string;
  /** The scheme the browser used, as far as it can be trusted. */
  readonly protocolOf: (request: DoorSocket['request']) => string;
  readonly warn: (about: Readonly<Record<string, unknown>>, message: string) => void;
}

/** The Socket.IO server, on the same HTTP server as everything else. It lets nobody in before `openDoor`. */
export function buildDoor(server: HttpServer, gate: Gate, publicUrl: URL | null): DoorServer {
  const io: DoorServer = new Server(server, {
    serveClient: false,
    pingInterval: PING_MS,
    pingTimeout: PING_TIMEOUT_MS,
    connectTimeout: LIMITS.signInMs,
    maxHttpBufferSize: LIMITS.messageBytes,
    perMessageDeflate: false,
    // `cors` alone does nothing for WebSockets.
    allowRequest: (request, decide) => {
      if (isOwnOrigin(request.headers, publicUrl)) gate.admit(request, decide);
      else decide('origin', false);
    },
  });
  io.engine.on('connection', (line: RawLine) => gate.opened(line));
  return io;
}

/** Signs in whoever comes and gives them the board: welcome first, then their mail, then whatever they ask. */
export function openDoor(io: DoorServer, ports: DoorPorts): void {
  const { limiter } = ports;
  io.use((socket, next) => {
    const { headers } = socket.request;
    greet(ports, {
      auth: socket.handshake.auth,
      cookie: headers.cookie,
      origin: headers.origin,
      host: headers.host,
      protocol: ports.protocolOf(socket.request),
      address: ports.addressOf(socket.request),
      transport: socket.conn.transport.name,
    }).then(
      (greeted) => {
        if (!greeted.ok) return next(refused(greeted.refusal, greeted.language));
        socket.data.guest = greeted.guest;
        next();
      },
      () => next(refused('retry', 'en')),
    );
  });
  io.on('connection', (socket) => {
    const { guest } = socket.data;
    ports.gate.signedIn(socket.request);
    if (guest?.board.takes(guest.token)) letIn(socket, guest, ports, limiter);
    else socket.conn.close();
  });
}

function refused(refusal: Parameters<typeof refusalSentence>[0], language: 'en' | 'fr'): Error {
  return Object.assign(new Error(refusal), { data: { refusal, say: refusalSentence(refusal, language) } });
}

function letIn(socket: DoorSocket, guest: Guest, { clock, warn }: DoorPorts, limiter: Limiter): void {
  const { board, face, member } = guest;
  const doings = new DoingTeller(limiter, guest, (presence) => board.doings.tell(presence, socket.id));
  const broken = (error: unknown) => {
    warn(
      { board: board.id, why: error instanceof Error ? error.stack : String(error) },
      'a message broke its connection',
    );
    socket.disconnect(true);
  };
  cutWhenDeaf(socket);
  socket.on(
    'command',
    guard((message, ack) => {
      // Without an ack nobody would learn what became of it: no client of ours does that.
      if (typeof ack !== 'function') return void socket.disconnect(true);
      takeCommand(limiter, guest, message, ack);
    }, broken),
  );
  socket.on(
    'window',
    guard((data) => answerWindow(socket, guest, limiter, data), broken),
  );
  socket.on(
    'doing',
    guard((doing) => {
      if (!doings.take(doing)) socket.disconnect(true);
    }, broken),
  );
  socket.on(
    'time',
    guard((ack) => {
      if (typeof ack === 'function') ack(clock.now());
    }, broken),
  );

  socket.emit('welcome', {
    v: PROTOCOL_VERSION,
    board: board.id,
    epoch: board.epoch,
    me: member,
    face,
    now: clock.now(),
  });
  const leave = board.attach(new SocketConnection(socket, guest));
  socket.on('disconnect', () => {
    doings.end();
    leave();
  });
}
