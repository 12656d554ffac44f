import { z } from 'zod';
import type { Face } from '#shared/model/board.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { Refusal } from '#shared/protocol/refusals.ts';
import type { Board } from '../boards/Board.ts';
import type { BoardRegistry } from '../boards/BoardRegistry.ts';
import { hashOf } from '../boards/ids.ts';
import { tokenIn } from '../http/cookies.ts';
import type { Doorman } from '../http/Doorman.ts';
import { findBoard } from '../http/findBoard.ts';
import { isSecure } from '../http/isSecure.ts';
import type { Language } from '../http/sentences.ts';

/** Who somebody is on a board. */
export interface Guest {
  readonly board: Board;
  readonly face: Face;
  /** Null: a screen. */
  readonly member: MemberId | null;
  /** Hash of the token they showed. */
  readonly token: string;
  readonly language: Language;
}

export type Greeted =
  | { readonly ok: true; readonly guest: Guest }
  | { readonly ok: false; readonly refusal: Refusal; readonly language: Language };

/** What the handshake says about where it came from. */
export interface Caller {
  readonly auth: unknown;
  readonly cookie: string | undefined;
  readonly origin: string | undefined;
  readonly host: string | undefined;
  readonly protocol: string;
  readonly address: string;
  readonly transport: string;
}

const AUTH = z.object({
  board: z.string().max(64),
  face: z.enum(['facilitator', 'participant', 'screen']),
  token: z.string().max(200).nullish(),
  language: z.enum(['en', 'fr']).catch('en'),
});

interface Ports {
  readonly registry: BoardRegistry;
  readonly doorman: Doorman;
  readonly publicUrl: URL | null;
}

/**
 * Who knocks: by the token in `auth`, else by the face's cookie. A WebSocket without an origin is no browser's and needs
 * the token. Refuses: malformed, noSuchBoard, damaged, retry, notAllowed (no token, a wrong one, or a removed member's).
 */
export async function greet(ports: Ports, caller: Caller): Promise<Greeted> {
  const parsed = AUTH.safeParse(caller.auth);
  if (!parsed.success) return { ok: false, refusal: 'malformed', language: 'en' };
  const { board: named, face, token, language } = parsed.data;
  const isBrowser = caller.origin !== undefined || caller.transport === 'polling';
  const overTls = isSecure(caller.protocol, caller.host, ports.publicUrl);
  const hashFor = ({ id }: Board) =>
    hashOf(token ?? (isBrowser ? tokenIn(caller.cookie, id, face, overTls) : null) ?? '');
  const found = await findBoard(ports, named, caller.address, (board) => board.ownerOf(hashFor(board)) !== null);
  if (!found.ok) return { ok: false, refusal: found.refusal, language };
  const { board } = found;
  const hash = hashFor(board);
  const owner = board.ownerOf(hash);
  if (owner?.face !== face) return { ok: false, refusal: 'notAllowed', language };
  return { ok: true, guest: { board, face, member: owner.member, token: hash, language } };
}
