import * as decoding from 'lib0/decoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { PublicPart } from '#shared/board/publicPart.ts';
import { followBoard } from '#shared/doc/readBoard.ts';
import { type PresenceFrame, WINDOW } from '#shared/protocol/messages.ts';
import type { BoardSocket } from './connection.ts';
import { socketSocket } from './socketSocket.ts';

interface Showing {
  readonly epoch: string;
  readonly provider: WebsocketProvider;
  readonly doc: Y.Doc;
  readonly stop: () => void;
}

export interface WindowClient {
  /** Opens (or reopens after a lost line) the document of this epoch; another epoch is built beside and swapped in. */
  readonly open: (board: string, epoch: string) => void;
  readonly pause: () => void;
  readonly close: () => void;
}

interface Shown {
  readonly changed: (part: PublicPart, rev: number, epoch: string) => void;
  readonly presence: (frame: PresenceFrame) => void;
  /** The server is at `rev` now: a document that stays behind it is on a slow line. */
  readonly heartbeat: (rev: number) => void;
}

/** Reads the board's document through the stock y-websocket provider over the one connection. Never writes it. */
export function windowClient(socket: BoardSocket, shown: Shown): WindowClient {
  let showing: Showing | null = null;
  let coming: Showing | null = null;
  const WebSocketPolyfill = socketSocket(socket);

  const build = (board: string, epoch: string): Showing => {
    const doc = new Y.Doc();
    const provider = new WebsocketProvider('window:', `${board}.${epoch}`, doc, {
      connect: false,
      disableBc: true,
      WebSocketPolyfill,
    });
    provider.awareness.setLocalState(null);
    const handlers = provider.messageHandlers;
    handlers[WINDOW.awareness] = (_, decoder) => void decoding.readVarUint8Array(decoder);
    handlers[WINDOW.heartbeat] = (_, decoder) => shown.heartbeat(decoding.readVarUint(decoder));
    handlers[WINDOW.presence] = (_, decoder) => {
      while (decoding.hasContent(decoder)) shown.presence(JSON.parse(decoding.readVarString(decoder)));
    };
    let stop = () => {};
    const built: Showing = { epoch, provider, doc, stop: () => stop() };
    provider.on('sync', (synced: boolean) => {
      if (!synced || coming !== built) return;
      drop(showing);
      showing = built;
      coming = null;
      stop = followBoard(doc, (part, rev) => shown.changed(part, rev, epoch));
    });
    return built;
  };
  const drop = (one: Showing | null) => {
    one?.stop();
    one?.provider.destroy();
    one?.doc.destroy();
  };

  return {
    open: (board, epoch) => {
      if (showing?.epoch === epoch) return showing.provider.connect();
      showing?.provider.disconnect();
      if (coming?.epoch !== epoch) {
        drop(coming);
        coming = build(board, epoch);
      }
      coming.provider.connect();
    },
    pause: () => {
      showing?.provider.disconnect();
      coming?.provider.disconnect();
    },
    close: () => {
      drop(showing);
      drop(coming);
      showing = coming = null;
    },
  };
}
