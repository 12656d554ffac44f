import type { Refusal } from '#shared/protocol/refusals.ts';
import type { api, DoorSign } from '../../net/api.ts';

/** What a join link leads to. */
export type Entry =
  | { readonly at: 'looking' }
  /** No board, or one that takes no newcomers now: the server does not say which. */
  | { readonly at: 'noBoard' }
  /** No answer: the line is down or the server restarts. */
  | { readonly at: 'offline' }
  | { readonly at: 'shut'; readonly reason: Refusal }
  /** `notice`: why a way back did not work. */
  | { readonly at: 'name'; readonly door: DoorSign; readonly usedKey: boolean }
  /** `token` only where the browser keeps no cookie. */
  | { readonly at: 'in'; readonly token: string | null };

type Calls = Pick<ReturnType<typeof api>, 'door' | 'whoAmI' | 'comeBack'>;

/**
 * Finds out what a join link leads to: a one-time key makes this device the person it was made for; a known cookie (or the
 * token kept in its place) goes straight in; everybody else is asked for a name.
 */
export async function findEntry(calls: Calls, code: string, key: string | null, kept: string | null): Promise<Entry> {
  let usedKey = false;
  if (key !== null) {
    const back = await calls.comeBack(code, key);
    if (back.ok) return { at: 'in', token: back.value.token };
    if (back.code === 'offline') return { at: 'offline' };
    usedKey = true;
  }
  const known = await calls.whoAmI(code, 'participant');
  if (known.ok && known.value.member) return { at: 'in', token: null };
  if (!known.ok && known.code === 'removed') return { at: 'shut', reason: 'removed' };
  if (kept !== null) return { at: 'in', token: kept };
  const door = await calls.door(code);
  if (!door.ok) return turnedAway(door.code);
  return { at: 'name', door: door.value, usedKey };
}

function turnedAway(code: string): Entry {
  switch (code) {
    case 'damaged':
      return { at: 'shut', reason: 'damaged' };
    // A slowed-down or broken answer says nothing about the code: the door is tried again.
    case 'offline':
    case 'retry':
    case 'busy':
    case 'slowDown':
      return { at: 'offline' };
    default:
      return { at: 'noBoard' };
  }
}

/** The one-time key in the address of a "let back in" link; null: an ordinary link. */
export const keyIn = (hash: string): string | null => /^#key=([A-Za-z0-9_-]{20,60})$/.exec(hash)?.[1] ?? null;
