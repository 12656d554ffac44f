import { CLOSED } from '#shared/protocol/refusals.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import type { DoorSocket } from '../door/doorSocket.ts';
import type { Guest } from '../door/handshake.ts';
import type { Limiter } from '../door/limiter.ts';
import { answerWith, hangUp, isBehind } from './RoomAudience.ts';
import { readFrame } from './readFrame.ts';

/**
 * Answers what a tab asks of the window. The first question makes it a reader; anything a writer would send ends the
 * connection, because the server is the document's only author. So does asking over and over, or without reading the
 * answers: each may be the whole document.
 */
export function answerWindow(socket: DoorSocket, guest: Guest, limiter: Limiter, data: unknown): void {
  const { board } = guest;
  const frame = readFrame(data);
  switch (frame.kind) {
    case 'ask':
      if (!mayAsk(limiter, guest) || isBehind(socket)) {
        hangUp(socket);
        return;
      }
      // The document holds exactly what was sent out so far, so that nothing is missed between answer and next frame.
      void socket.join(board.room);
      answerWith(socket, board.doc.answer(frame.stateVector));
      if (board.doings.shown) socket.emit('window', board.doings.shown);
      return;
    case 'ignore':
      return;
    case 'refused':
      socket.emit('notice', { kind: 'closing', reason: CLOSED.windowIsOneWay });
      socket.disconnect(true);
  }
}

function mayAsk(limiter: Limiter, { board, member }: Guest): boolean {
  const { perSecond, burst } = LIMITS.questionsPerMember;
  return limiter.take(`ask:${board.id}:${member ?? 'screen'}`, perSecond, burst);
}
