import { afterEach, beforeEach, describe } from 'vitest';
import { damageContract } from './contract/damageContract.ts';
import { logContract } from './contract/logContract.ts';
import { logoContract } from './contract/logoContract.ts';
import type { Stand } from './contract/Stand.ts';

/** The suite every store passes. `open` sets up an empty one; each test gets its own. */
export function storeContract(name: string, open: () => Promise<Stand>): void {
  describe(`${name} as a BoardStore`, { timeout: 20_000 }, () => {
    let stand: Stand;
    beforeEach(async () => {
      stand = await open();
    });
    afterEach(() => stand.putAway());

    logContract(() => stand);
    damageContract(() => stand);
    logoContract(() => stand);
  });
}
