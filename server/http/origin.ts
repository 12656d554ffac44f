import type { IncomingMessage } from 'node:http';

type Headers = IncomingMessage['headers'];

/**
 * Whether a request may come from where it says it comes. A browser names the origin of every WebSocket, of every POST
 * and of everything from another site; it must be PUBLIC_URL's, else the very host that was asked. No origin at all:
 * a script, or a browser asking its own site.
 */
export function isOwnOrigin({ origin, host, 'sec-fetch-site': site }: Headers, publicUrl: URL | null): boolean {
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none';
  if (!URL.canParse(origin)) return false;
  const { host: from, protocol, origin: exact } = new URL(origin);
  if (exact !== origin || !/^https?:$/.test(protocol)) return false;
  return publicUrl ? origin === publicUrl.origin : host !== undefined && from === host.toLowerCase();
}
