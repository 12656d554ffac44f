export type Entered =
  /** `token`: null where a cookie proves who asks. */
  { readonly ok: true; readonly token: string | null } | { readonly ok: false };

/**
 * Turns the secret behind `#` into the reader's cookie and takes it out of the address, so that it is neither projected nor
 * copied with it. Without one: the cookie of an earlier visit.
 */
export async function enter(code: string): Promise<Entered> {
  const secret = location.hash.slice(1);
  if (!secret) return { ok: true, token: null };
  const kept = await exchange(code, secret);
  if (kept === 'refused') return { ok: false };
  // Without a line the secret stays in the address, and proves meanwhile who asks.
  if (kept === 'offline') return { ok: true, token: secret };
  history.replaceState(null, '', location.pathname);
  return { ok: true, token: navigator.cookieEnabled ? null : secret };
}

async function exchange(code: string, secret: string): Promise<'kept' | 'refused' | 'offline'> {
  try {
    const { ok, status } = await fetch(`/api/boards/${encodeURIComponent(code)}/see`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret }),
    });
    if (ok) return 'kept';
    return status === 401 || status === 404 ? 'refused' : 'offline';
  } catch {
    return 'offline';
  }
}
