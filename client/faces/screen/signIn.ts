import { api } from '../../net/api.ts';

export type SignedIn =
  | { readonly ok: true; readonly token: string | null }
  /** `say` is the server's sentence; empty when there is none. */
  | { readonly ok: false; readonly say: string };

/**
 * Turns the secret behind `#` into this face's cookie and takes it out of the address: the address bar may be projected
 * too. Without a secret, or with one that is used up: the cookie of an earlier visit.
 */
export async function signIn(code: string, language: string): Promise<SignedIn> {
  const calls = api(language);
  const secret = location.hash.slice(1);
  if (secret) {
    const entered = await calls.screen(code, secret);
    if (entered.ok || entered.code !== 'offline') history.replaceState(null, '', location.pathname);
    if (entered.ok) return { ok: true, token: navigator.cookieEnabled ? null : entered.value.token };
  }
  const known = await calls.whoAmI(code, 'screen');
  if (known.ok || known.code === 'offline') return { ok: true, token: null };
  // "Not allowed" says no more than the page itself does: there is no way in without the link.
  return { ok: false, say: known.code === 'notAllowed' ? '' : known.say };
}
