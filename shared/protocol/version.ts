/** Raised when an older client could no longer be understood. */
export const PROTOCOL_VERSION = 1;

/**
 * Why a client of one version cannot work with a server of another; null: it can. A server still reads what clients of the
 * version before send, so that open tabs outlive an update; nobody reads what is newer than itself.
 */
export function misfit(server: number, client: number): 'newerVersion' | 'olderVersion' | null {
  if (client > server) return 'newerVersion';
  return client < server - 1 ? 'olderVersion' : null;
}
