import { z } from 'zod';
import { LIMITS } from '#shared/rules/limits.ts';
import { postJson } from '../../wire/postJson.ts';
import { inTurns } from '../inTurns.ts';
import { addressOf } from './addressOf.ts';

const BOARD = z.object({ board: z.object({ id: z.string(), code: z.string() }), token: z.string() });
const JOINED = z.object({ token: z.string() });
const AT_ONCE = 24;
/** The facilitator is a member, too. */
export const MOST_PARTICIPANTS = LIMITS.membersPerBoard - 1;

export interface OpenRoom {
  readonly code: string;
  readonly facilitator: string;
  /** A token for each connection. Beyond the members a board takes, further tabs of the first ones. */
  readonly tokens: readonly string[];
}

export async function openBoard(url: string, from = 0): Promise<{ id: string; code: string; token: string }> {
  const body = { template: 'cop-bootstrap', title: 'Under load' };
  const { board, token } = BOARD.parse(
    await postJson(`${url}/api/boards`, body, { 'x-forwarded-for': addressOf(from) }),
  );
  return { ...board, token };
}

export async function join(url: string, code: string, name: string, from: number): Promise<string> {
  const path = `${url}/api/boards/${code}/members`;
  return JOINED.parse(await postJson(path, { name }, { 'x-forwarded-for': addressOf(from) })).token;
}

/** Opens a board and lets so many people join it by HTTP. `firstOf`: where their addresses begin. */
export async function openRoom(url: string, people: number, firstOf = 0): Promise<OpenRoom> {
  const { code, token } = await openBoard(url, firstOf);
  const members = Math.min(people, MOST_PARTICIPANTS);
  const joined = await inTurns(members, AT_ONCE, (n) => join(url, code, `Person ${n}`, firstOf + n));
  const tokens = Array.from({ length: people }, (_, n) => joined[n % members] ?? '');
  return { code, facilitator: token, tokens };
}
