import { CLOSED } from '#shared/protocol/refusals.ts';
import type { DoorSocket } from '../door/doorSocket.ts';
import type { Guest } from '../door/handshake.ts';
import { readFrame } from './readFrame.ts';

/**
 * Answers what a tab asks of the window. The first question makes it a reader; anything a writer would send ends the
 * connection, because the server is the document's only author.
 */
export function answerWindow(socket: DoorSocket, { board }: Guest, data: unknown): void {
  const frame = readFrame(data);
  switch (frame.kind) {
    case 'ask':
      // The document holds exactly what was sent out so far, so that nothing is missed between answer and next frame.
      void socket.join(board.room);
      socket.emit('window', board.doc.answer(frame.stateVector));
      return;
    case 'ignore':
      return;
    case 'refused':
      socket.emit('notice', { kind: 'closing', reason: CLOSED.windowIsOneWay });
      socket.disconnect(true);
  }
}
