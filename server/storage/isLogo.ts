import { createHash } from 'node:crypto';

/** Whether these bytes are the ones a hash (SHA-256, hex) was made of: a flipped bit on the disk is no picture. */
export const isLogo = (bytes: Uint8Array, hash: string): boolean =>
  createHash('sha256').update(bytes).digest('hex') === hash;
