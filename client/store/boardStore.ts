import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PublicPart } from '#shared/board/publicPart.ts';
import { type Face, type Mine, NOTHING_MINE } from '#shared/model/board.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { RoomVoice } from '#shared/model/topic.ts';
import type { PresenceFrame } from '#shared/protocol/messages.ts';
import type { Refusal } from '#shared/protocol/refusals.ts';

/** How the line is. Words are safe in every one of them: they wait on the device. */
export type Link =
  | { readonly status: 'connecting' }
  | { readonly status: 'live' }
  /** `since` and `retryAt`: server time, ms. Shown to people only after three seconds. */
  | { readonly status: 'offline'; readonly since: number; readonly retryAt: number }
  /** The server will not have us; `reason` says why. Nothing comes back by itself. */
  | { readonly status: 'shut'; readonly reason: Refusal };

/** What a face shows: the document and the mail, with one's own pending acts folded on top. Written by `net/` only. */
export interface BoardView {
  readonly link: Link;
  readonly face: Face;
  readonly me: MemberId | null;
  /** Null until the first document is here. */
  readonly part: PublicPart | null;
  readonly mine: Mine;
  /** The kind of act that the next undo takes back. */
  readonly undo: string | null;
  /** Who has not said "I'm done": only for whoever holds the tray. */
  readonly notDone: readonly MemberId[] | null;
  /** What was entered for people without a device: only for whoever enters it. */
  readonly room: RoomVoice | null;
  /** How many of my acts the server has not answered yet. */
  readonly waiting: number;
  /** The server's disk is full: what waits goes out once there is space. */
  readonly isFull: boolean;
  /** Ids of drafts, notes, groups and statements that my unanswered acts are about. */
  readonly unsaved: ReadonlySet<string>;
  /** What others are doing right now: dragging a note, editing a line. */
  readonly doings: Readonly<Record<string, PresenceFrame>>;
}

export type BoardStore = StoreApi<BoardView>;

export const createBoardStore = (face: Face): BoardStore =>
  createStore<BoardView>(() => ({
    link: { status: 'connecting' },
    face,
    me: null,
    part: null,
    mine: NOTHING_MINE,
    undo: null,
    notDone: null,
    room: null,
    waiting: 0,
    isFull: false,
    unsaved: new Set(),
    doings: {},
  }));
