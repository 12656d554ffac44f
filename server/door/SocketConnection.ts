import type { Face } from '#shared/model/board.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { Mail, Notice } from '#shared/protocol/messages.ts';
import type { Connection } from '../boards/Connection.ts';
import type { DoorSocket } from './doorSocket.ts';
import type { Guest } from './handshake.ts';

/** A board's tab over Socket.IO. */
export class SocketConnection implements Connection {
  readonly id: string;
  token: string;
  readonly member: MemberId | null;
  readonly face: Face;
  readonly #socket: DoorSocket;

  constructor(socket: DoorSocket, { member, face, token }: Guest) {
    this.id = socket.id;
    this.token = token;
    this.member = member;
    this.face = face;
    this.#socket = socket;
  }

  mail(mail: Mail): void {
    this.#socket.emit('mail', mail);
  }

  renew(epoch: string): void {
    this.#socket.emit('notice', { kind: 'epoch', epoch });
  }

  dismiss(notice: Notice & { readonly kind: 'closing' }): void {
    this.#socket.emit('notice', notice);
    this.#socket.disconnect(true);
  }

  cut(): void {
    // Not `disconnect`: after that the client would not come back by itself.
    this.#socket.conn.close();
  }
}
