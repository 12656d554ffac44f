import type { Face, Mine } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import type { RoomVoice } from '../model/topic.ts';
import type { Refusal } from './refusals.ts';

/** What a client puts on the wire for a command. */
export interface CommandMessage {
  readonly v: number;
  readonly id: string;
  readonly type: string;
  readonly body: unknown;
}

/** `rev`: the public change at which the command is visible. */
export type Answer =
  | { readonly ok: true; readonly rev: number }
  | { readonly ok: false; readonly refusal: Refusal; readonly say: string };

/** Everything private a member may see, whole, at the public change it belongs to. */
export interface Mail {
  readonly rev: number;
  readonly mine: Mine;
  /** What the next undo would take back; null: nothing. */
  readonly undo: string | null;
  /** Only for whoever holds the tray: who has not said "I'm done" in this phase. */
  readonly notDone: readonly MemberId[] | null;
  /** Only for whoever enters it: what was entered for people without a device. */
  readonly room: RoomVoice | null;
}

export interface Welcome {
  readonly v: number;
  readonly board: string;
  readonly epoch: string;
  readonly me: MemberId | null;
  readonly face: Face;
  /** Server time in ms, for the clock. */
  readonly now: number;
}

export type Notice =
  | { readonly kind: 'closing'; readonly reason: string }
  | { readonly kind: 'epoch'; readonly epoch: string };

/** What somebody is doing right now: never stored, dropped first under load. */
export type Doing =
  | { readonly doing: 'writing' }
  | { readonly doing: 'dragging'; readonly note: string }
  | { readonly doing: 'editing'; readonly on: string }
  | { readonly doing: 'nothing' };

export type PresenceFrame = { readonly member: MemberId } & Exclude<Doing, { doing: 'writing' }>;

export interface ClientToServer {
  command: (message: CommandMessage, ack: (answer: Answer) => void) => void;
  /** y-websocket's protocol; the server reads step 1 and nothing else. */
  window: (frame: ArrayBuffer | Uint8Array) => void;
  doing: (doing: Doing) => void;
  /** Answers with server time, for the clock. */
  time: (ack: (now: number) => void) => void;
}

export interface ServerToClient {
  welcome: (welcome: Welcome) => void;
  window: (frame: ArrayBuffer | Uint8Array) => void;
  mail: (mail: Mail) => void;
  notice: (notice: Notice) => void;
}

/** y-websocket message types on the window. Presence is ours. */
export const WINDOW = { sync: 0, awareness: 1, queryAwareness: 3, heartbeat: 63, presence: 64 } as const;
