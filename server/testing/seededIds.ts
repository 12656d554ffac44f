import { createHash } from 'node:crypto';
import type { Ids } from '../boards/ids.ts';

/** Ids that look random and come again with the same seed. */
export function seededIds(seed: string): Ids {
  let count = 0;
  return {
    bytes: (length) => {
      const blocks: Buffer[] = [];
      for (let have = 0; have < length; have += 32) {
        blocks.push(createHash('sha256').update(`${seed} ${count++}`).digest());
      }
      return Buffer.concat(blocks).subarray(0, length);
    },
  };
}
