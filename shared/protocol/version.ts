/** Raised when an older client could no longer be understood. */
export const PROTOCOL_VERSION = 1;
