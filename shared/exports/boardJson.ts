import type { PublicPart } from '../board/publicPart.ts';
import { type BoardFile, WITH_LOOK } from './boardFile.ts';
import { fileFrame } from './fileFrame.ts';
import { fileIds } from './fileIds.ts';
import { filePeople } from './filePeople.ts';
import { fileTalk } from './fileTalk.ts';

/**
 * The board as a file, at `now` (server time, ms): the topic under discussion is counted up to then. The same board
 * always gives the same file; `logo` are the bytes of its logo, in base64. The board's code and ids, rights, and whatever is secret are not in it.
 */
export function boardFileOf(part: PublicPart, now: number, logo: string | null = null): BoardFile {
  const look = lookOf(part, logo);
  const known = fileIds(part);
  const { check, ...frame } = fileFrame(part);
  const { candidates, election, members } = filePeople(part, known);
  return {
    format: 'fikabord-board',
    version: look ? WITH_LOOK : 1,
    ...frame,
    members,
    ...wallOf(known),
    ...fileTalk(part, now, known),
    statements: known.statements.map(({ id, box, parent, from, text }) => ({
      id: known.statementOf(id) ?? '',
      box,
      parent: known.statementOf(parent),
      from: known.on(from),
      text,
    })),
    check,
    candidates,
    election,
    ...(look && { look }),
  };
}

function lookOf({ settings }: PublicPart, data: string | null): BoardFile['look'] {
  const { accent } = settings;
  const logo = settings.logo && data !== null ? { ...settings.logo, data } : null;
  return logo || accent ? { accent, logo } : undefined;
}

function wallOf({ groups, notes, placeOf, groupOf, on, memberOf }: ReturnType<typeof fileIds>) {
  return {
    groups: groups.map(({ id, stage, name }) => ({ id: groupOf(id) ?? '', stage, place: placeOf(id), name })),
    notes: notes.map(({ id, prompt, group, author, text }) => ({
      id: on(id) ?? '',
      prompt,
      place: placeOf(id),
      group: groupOf(group),
      author: memberOf(author),
      text,
    })),
  };
}

/** The text of the file `boardFileOf` gives; docs/board-json.md tells every field. */
export const boardJson = (part: PublicPart, now: number, logo: string | null = null): string =>
  `${JSON.stringify(boardFileOf(part, now, logo), null, 1)}\n`;
