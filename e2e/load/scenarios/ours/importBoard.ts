import { z } from 'zod';
import { addressOf } from '../../subjects/ours/addressOf.ts';
import { postJson } from '../../wire/postJson.ts';

const OPENED = z.object({ board: z.object({ id: z.string(), code: z.string() }), token: z.string() });

/** Brings a board in from a file. Resolves with its code and its facilitator's token. */
export async function importBoard(url: string, file: object): Promise<{ code: string; token: string }> {
  const answer = await postJson(`${url}/api/boards/import`, file, { 'x-forwarded-for': addressOf(0) });
  const { board, token } = OPENED.parse(answer);
  return { code: board.code, token };
}
