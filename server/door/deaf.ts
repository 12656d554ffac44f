import { hangUp, isBehind } from '../window/RoomAudience.ts';
import type { DoorSocket } from './doorSocket.ts';

/** Looking through a long backlog costs time itself, so not at every message. */
export const CHECK_EVERY = 64;

/** Hangs up on whoever goes on asking and reads no answer: the answers would pile up here. */
export function cutWhenDeaf(socket: DoorSocket): void {
  let heard = 0;
  socket.use((_message, next) => {
    heard++;
    if (heard % CHECK_EVERY === 0 && isBehind(socket)) hangUp(socket);
    else next();
  });
}
