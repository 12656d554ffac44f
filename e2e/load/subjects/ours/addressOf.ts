/** So many people share an address, as in an office. */
export const PER_ADDRESS = 100;

/**
 * The address somebody comes from, of the range that is set aside for benchmarks (RFC 2544). The server believes it as it
 * would a proxy's: it is told TRUSTED_PROXIES, as a host behind one is.
 */
export function addressOf(person: number): string {
  const office = Math.floor(person / PER_ADDRESS);
  return `198.18.${Math.floor(office / 250)}.${(office % 250) + 1}`;
}
