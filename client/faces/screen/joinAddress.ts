import { recall } from '../../theme/remember.ts';

/** Where phones find this board. */
export interface JoinAddress {
  /** What the QR code holds. */
  readonly link: string;
  /** What people type: the host without its scheme. */
  readonly host: string;
}

type Here = Pick<Location, 'hostname' | 'protocol' | 'port' | 'origin'>;

/** Whether only this machine itself understands that name. */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[?::1\]?|.+\.localhost)$/i.test(hostname);

/** An address of this machine ("192.168.1.20", with or without port or scheme) as an origin. */
function originAt(address: string, here: Here): string {
  if (/^https?:\/\//.test(address)) return address.replace(/\/+$/, '');
  const bare = address.includes(':') && !address.includes('.') && !address.startsWith('[') ? `[${address}]` : address;
  const port = here.port && !/:\d+$/.test(bare) ? `:${here.port}` : '';
  return `${here.protocol}//${bare}${port}`;
}

/**
 * The address for phones. A page opened on the machine itself leads them to an address of its network: the one the
 * facilitator chose if the machine still has it, else its first. `addresses`: null while unknown or unanswered.
 */
export function joinAddress(
  code: string,
  here: Here,
  addresses: readonly string[] | null,
  chosen: string | null,
): JoinAddress {
  const origins = addresses?.map((address) => originAt(address, here)) ?? [];
  const wanted = chosen ? originAt(chosen, here) : null;
  const kept = wanted !== null && (origins.length === 0 || origins.includes(wanted)) ? wanted : undefined;
  const origin = isLoopback(here.hostname) ? (kept ?? origins[0] ?? here.origin) : here.origin;
  return { link: `${origin}/b/${code}`, host: origin.replace(/^https?:\/\//, '') };
}

/** Under this key the facilitator's share panel keeps the address it chose. */
export const addressKey = (code: string): string => `fikabord.address.${code}`;
export const chosenAddress = (code: string): string | null => recall(addressKey(code));
