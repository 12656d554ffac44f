import { api } from '../../net/api.ts';
import { keepLinks } from '../board/keptLinks.ts';

export type SignedIn =
  | { readonly ok: true; readonly token: string | null }
  | { readonly ok: false; readonly say: string };

/**
 * Turns the secret behind `#` into this face's cookie and takes it out of the address, so that it is not projected with
 * it. Without one: the cookie of an earlier visit.
 */
export async function signIn(code: string, language: string): Promise<SignedIn> {
  const secret = location.hash.slice(1);
  const calls = api(language);
  if (secret) {
    const entered = await calls.lead(code, secret);
    if (entered.ok) {
      keepLinks(code, { facilitator: location.href });
      history.replaceState(null, '', location.pathname);
      return { ok: true, token: navigator.cookieEnabled ? null : entered.value.token };
    }
    if (entered.code !== 'offline') return { ok: false, say: entered.say };
  }
  const known = await calls.whoAmI(code, 'facilitator');
  if (known.ok || known.code === 'offline') return { ok: true, token: null };
  return { ok: false, say: known.say };
}
