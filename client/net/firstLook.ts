import type { PublicPart } from '#shared/board/publicPart.ts';
import { NO_CLOCK } from '#shared/model/clock.ts';
import type { MemberId } from '#shared/model/ids.ts';
import { api } from './api.ts';
import type { Caller } from './connection.ts';

export interface FirstLook {
  readonly part: PublicPart;
  readonly me: MemberId | null;
}

/**
 * The board as plain HTTP gives it, so that a phone on a slow line can be written on while the live line is still being
 * loaded. Without its clock: this device does not know the server's time yet. Null: there is nothing to look at.
 */
export async function firstLook({ board, face, language, token }: Caller): Promise<FirstLook | null> {
  const calls = api(language, token);
  const [part, known] = await Promise.all([calls.look(board), calls.whoAmI(board, face)]);
  if (!part.ok || !known.ok) return null;
  // The answer of our own server, typed by what it sends.
  return { part: { ...part.value, clock: NO_CLOCK }, me: (known.value.member?.id ?? null) as MemberId | null };
}
