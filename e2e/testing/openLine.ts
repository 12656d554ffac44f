import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { ActType, Body, StepType } from '#shared/board/commands.ts';
import type { Answer, ClientToServer, ServerToClient } from '#shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';

export type Line = Socket<ServerToClient, ClientToServer>;

/** Whose line it is: as the door asks. */
export interface Caller {
  readonly board: string;
  readonly face: string;
  readonly token: string;
}

export const newId = <T extends string>(): T => randomBytes(16).toString('base64url') as T;

/** A line of somebody without a browser, once the board has greeted them. */
export function openLine(url: string, caller: Caller): Promise<Line> {
  const line: Line = io(url, { auth: { ...caller }, forceNew: true, transports: ['websocket'] });
  return new Promise((resolve, reject) => {
    line.once('welcome', () => resolve(line));
    line.once('connect_error', reject);
  });
}

/** Gives a command on a line; resolves with the server's answer. */
export function ask<T extends ActType | StepType>(line: Line, type: T, body: Body<T>): Promise<Answer> {
  return line.emitWithAck('command', { v: PROTOCOL_VERSION, id: newId(), type, body });
}
