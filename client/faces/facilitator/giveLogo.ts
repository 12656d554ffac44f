/** Whose logo it is, and who asks. */
export interface LogoOf {
  /** The board's code. */
  readonly code: string;
  /** What proves who asks, where cookies are refused; null: the cookie does. */
  readonly token: string | null;
  /** The reader's language, for sentences that say why not. */
  readonly language: string;
}

/** Gives a picture to be the community's logo; null: there is to be none. The server's sentence where it refuses; null: done. */
export async function giveLogo({ code, token, language }: LogoOf, picture: Blob | null): Promise<string | null> {
  try {
    const answer = await fetch(`/api/boards/${encodeURIComponent(code)}/logo`, {
      method: picture ? 'PUT' : 'DELETE',
      credentials: 'same-origin',
      headers: { 'accept-language': language, ...(token !== null && { authorization: `Bearer ${token}` }) },
      ...(picture && { body: picture }),
    });
    if (answer.ok) return null;
    const { error }: { error?: { message?: unknown } } = await answer.json();
    return typeof error?.message === 'string' ? error.message : '';
  } catch {
    return '';
  }
}
