import type { PublicPart } from '#shared/board/publicPart.ts';
import type { Face } from '#shared/model/board.ts';

/** What the server's HTTP side answered, or the sentence that says why not. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly say: string };

/** Asks the server's HTTP side. */
export async function call<T>(
  method: 'GET' | 'POST',
  path: string,
  language: string,
  body?: unknown,
  token: string | null = null,
): Promise<Reply<T>> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        'accept-language': language,
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const json = await response.json();
    if (response.ok) return { ok: true, value: json };
    return { ok: false, code: json?.error?.code ?? 'retry', say: json?.error?.message ?? '' };
  } catch {
    // No answer at all: the line is down or the server is restarting.
    return { ok: false, code: 'offline', say: '' };
  }
}

export interface NewBoard {
  /** One of ours by its id, or the file of another one. */
  readonly template: string | object;
  readonly title: string;
  readonly language: string;
  readonly timeZone: string;
  readonly facilitator?: string;
  readonly settings?: { readonly length?: number };
  /** With three make-believe people, and thrown away. */
  readonly rehearsal?: true;
  /** The code of the board whose parked topics and open actions come along; with `waiting` also what was not discussed. */
  readonly from?: string;
  readonly waiting?: boolean;
}

export interface Opened {
  readonly board: { readonly id: string; readonly code: string };
  readonly links: { readonly facilitator: string; readonly participant: string; readonly screen: string };
  readonly token: string;
}

export interface DoorSign {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly template: string;
  readonly language: 'en' | 'fr';
  readonly facilitator: string;
  readonly open: boolean;
}

export interface Known {
  readonly face: Face;
  readonly member: { readonly id: string; readonly name: string } | null;
}

/** In how many places the faces with a secret link are open now. */
export interface LinksInUse {
  readonly facilitator: { readonly open: number };
  readonly screen: { readonly open: number };
}

/** How long the board is kept: `until` is when it goes if nobody changes it (ms since 1970); null: it stays. */
export interface Keeping {
  readonly days: number;
  readonly until: number | null;
}

interface Entered {
  readonly member?: { readonly id: string; readonly name: string };
  readonly token: string;
}

/** The HTTP side of the door: opening, joining, and turning a link's secret into a cookie. */
export const api = (language: string, token: string | null = null) => ({
  openBoard: (board: NewBoard) => call<Opened>('POST', '/api/boards', language, board, token),
  door: (code: string) => call<DoorSign>('GET', `/api/boards/${encodeURIComponent(code)}/door`, language),
  whoAmI: (code: string, face: Face) =>
    call<Known>('GET', `/api/boards/${encodeURIComponent(code)}/me?face=${face}`, language, undefined, token),
  /** The public part, as the document would show it. */
  look: (code: string) =>
    call<PublicPart>('GET', `/api/boards/${encodeURIComponent(code)}`, language, undefined, token),
  join: (code: string, name: string) =>
    call<Entered>('POST', `/api/boards/${encodeURIComponent(code)}/members`, language, { name }),
  lead: (code: string, secret: string) =>
    call<Entered>('POST', `/api/boards/${encodeURIComponent(code)}/lead`, language, { secret }),
  screen: (code: string, secret: string) =>
    call<Entered>('POST', `/api/boards/${encodeURIComponent(code)}/screen`, language, { secret }),
  comeBack: (code: string, key: string) =>
    call<Entered>('POST', `/api/boards/${encodeURIComponent(code)}/return`, language, { key }),
  freshLink: (code: string, face: 'facilitator' | 'screen') =>
    call<{ link: string }>('POST', `/api/boards/${encodeURIComponent(code)}/links`, language, { face }),
  /** A fresh link in the place of all there are; `tab` is the one that asks and stays. */
  replaceLink: (code: string, face: 'facilitator' | 'screen', tab: string | null) =>
    call<{ link: string }>('POST', `/api/boards/${encodeURIComponent(code)}/links`, language, {
      face,
      replace: true,
      ...(tab !== null && { tab }),
    }),
  throwAway: (code: string) => call<object>('POST', `/api/boards/${encodeURIComponent(code)}/throw-away`, language, {}),
  links: (code: string) => call<LinksInUse>('GET', `/api/boards/${encodeURIComponent(code)}/links`, language),
  keeping: (code: string) => call<Keeping>('GET', `/api/boards/${encodeURIComponent(code)}/keeping`, language),
  lan: (code: string) => call<{ addresses: string[] }>('GET', `/api/boards/${encodeURIComponent(code)}/lan`, language),
});
