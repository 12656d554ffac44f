import type { Server, Socket } from 'socket.io';
import type { ClientToServer, ServerToClient } from '#shared/protocol/messages.ts';
import type { Guest } from './handshake.ts';

type NoEvents = Record<string, never>;

/** What a socket carries from its handshake on. */
export interface SocketData {
  guest?: Guest;
}

export type DoorServer = Server<ClientToServer, ServerToClient, NoEvents, SocketData>;
export type DoorSocket = Socket<ClientToServer, ServerToClient, NoEvents, SocketData>;
