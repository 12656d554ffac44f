import type { Seen } from '#shared/exports/seen.ts';

/** What came of a look at the board. `gone`: the link does not work, or not here; `offline`: nobody can tell now. */
export type Look =
  | { readonly is: 'seen'; readonly seen: Seen; readonly tag: string }
  | { readonly is: 'same' }
  | { readonly is: 'gone'; readonly why: 'revoked' | 'notFramed' }
  | { readonly is: 'offline' };

export interface Looking {
  readonly code: string;
  readonly language: string;
  /** What proves who asks, where cookies are refused or this is within another page; null: the cookie does. */
  readonly token: string | null;
  /** Of what was seen last; empty: nothing yet. */
  readonly tag: string;
  readonly isFramed: boolean;
}

/** Looks at canvas and minutes as they are now. */
export async function lookAgain({ code, language, token, tag, isFramed }: Looking): Promise<Look> {
  const query = `language=${language}${isFramed ? '&frame=1' : ''}`;
  try {
    const answer = await fetch(`/api/boards/${encodeURIComponent(code)}/see?${query}`, {
      credentials: 'same-origin',
      headers: {
        'accept-language': language,
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(tag && { 'if-none-match': tag }),
      },
    });
    if (answer.status === 304) return { is: 'same' };
    if (answer.status === 403) return { is: 'gone', why: 'notFramed' };
    if (answer.status === 401 || answer.status === 404) return { is: 'gone', why: 'revoked' };
    if (!answer.ok) return { is: 'offline' };
    return { is: 'seen', seen: await answer.json(), tag: answer.headers.get('etag') ?? '' };
  } catch {
    return { is: 'offline' };
  }
}
