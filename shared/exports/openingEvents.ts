import type { BoardEvent } from '../board/events.ts';
import type { BoardInfo, TokenOwner } from '../model/board.ts';
import type { BoardId, MemberId, Records } from '../model/ids.ts';
import { templateIn } from '../templates/readTemplate.ts';
import type { BoardFile } from './boardFile.ts';
import { type BringContext, broughtIn } from './broughtIn.ts';

/** What the new board is called inside, and whose tokens open it. */
export interface Opening {
  readonly id: BoardId;
  readonly code: string;
  readonly seed: string;
  /** Token hashes and whose they are, once the facilitator has an id. */
  readonly tokens: (facilitator: MemberId) => Records<string, TokenOwner>;
}

/** The history a board brought in begins with: opened as a new one, holding what the file holds. */
export function openingEvents(
  file: BoardFile,
  { id, code, seed, tokens }: Opening,
  context: BringContext,
): BoardEvent[] {
  const { settings, facilitator, content } = broughtIn(file, context);
  const { template, own, title, name, language, timeZone } = file;
  const board: BoardInfo = {
    id,
    code,
    template,
    ...(own && { own: templateIn(own) }),
    title,
    name,
    language,
    timeZone,
    createdAt: Date.parse(file.createdAt),
  };
  return [
    { type: 'boardOpened', board, settings, facilitator, seed, tokens: tokens(facilitator.id) },
    { type: 'boardBrought', content },
  ];
}
