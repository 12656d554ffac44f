import { io, type Socket } from 'socket.io-client';
import type { Face } from '#shared/model/board.ts';
import type { ClientToServer, ServerToClient } from '#shared/protocol/messages.ts';

export type BoardSocket = Socket<ServerToClient, ClientToServer>;

export interface Caller {
  /** The board's code, as in the address. */
  readonly board: string;
  readonly face: Face;
  /** The reader's language: refusals answer in it. */
  readonly language: string;
  /** Only where cookies are refused; else the face's cookie signs in. */
  readonly token: string | null;
}

/** The tab's one connection: commands, window and mail in one order. When it comes back is the caller's to say. */
export function openConnection(caller: Caller): BoardSocket {
  return io({
    auth: {
      board: caller.board,
      face: caller.face,
      language: caller.language,
      ...(caller.token && { token: caller.token }),
    },
    reconnection: false,
    timeout: 8000,
    withCredentials: true,
    autoConnect: false,
    // Socket.IO shares one connection among namespaces; each board tab wants its own.
    forceNew: true,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
  });
}
