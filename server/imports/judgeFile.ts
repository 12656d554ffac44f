import { type ReadFile, readBoardFile } from '#shared/exports/readBoardFile.ts';
import { ownPng } from '../logo/ownPng.ts';

/** The board a file holds, or what is wrong with it, its logo among it. For a thread of its own: it may take long. */
export function judgeFile(bytes: Uint8Array): ReadFile {
  const read = readBoardFile(new TextDecoder().decode(bytes));
  const logo = read.ok && read.file.look?.logo;
  if (!logo) return read;
  const picture = Buffer.from(logo.data, 'base64');
  const found = ownPng(picture);
  const isTrue =
    found?.hash === logo.hash &&
    found.width === logo.width &&
    found.height === logo.height &&
    picture.toString('base64') === logo.data;
  return isTrue ? read : { ok: false, problem: { place: 'look.logo', fault: 'notLogo' } };
}
