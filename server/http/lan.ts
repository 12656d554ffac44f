import { networkInterfaces } from 'node:os';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** Whether a `Host` names this very machine, so that nobody else could open a link made from it. */
export const isLoopback = (host: string | undefined): boolean => host !== undefined && LOOPBACK.test(host);

/** This machine's IPv4 addresses in its own network, most likely first. */
export function lanAddresses(): readonly string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((faces) => faces ?? []);
  const outside = addresses
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  return outside.sort((a, b) => rank(a) - rank(b));
}

/** Home and office networks before the bridges of containers and virtual machines. */
function rank(address: string): number {
  if (address.startsWith('192.168.')) return 0;
  if (address.startsWith('10.')) return 1;
  return address.startsWith('169.254.') ? 3 : 2;
}
