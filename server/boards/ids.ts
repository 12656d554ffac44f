import { createHash, randomBytes } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 32;
const ID_BYTES = 16;

/** Where everything random comes from; passed in so that a test can repeat itself. */
export interface Ids {
  bytes(count: number): Uint8Array;
}

export const randomIds: Ids = { bytes: (count) => randomBytes(count) };

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** An opaque id of 128 random bits. */
export const newId = (ids: Ids): string => text(ids.bytes(ID_BYTES));

/** A token, link secret or seed: 256 random bits. */
export const newSecret = (ids: Ids): string => text(ids.bytes(SECRET_BYTES));

/** A board's code, `XXXX-XXXX` in Crockford's alphabet: 40 random bits. */
export function newCode(ids: Ids): string {
  const signs = [...ids.bytes(8)].map((byte) => CROCKFORD[byte % 32]).join('');
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** A Yjs client id: one per board and load. */
export const newClientId = (ids: Ids): number => Buffer.from(ids.bytes(4)).readUInt32BE();

/** SHA-256 in hex: tokens, secrets and keys are only ever kept like this. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
