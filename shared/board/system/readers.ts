import type { BoardState } from '../../model/board.ts';
import { get } from '../../model/records.ts';
import { LIMITS } from '../../rules/limits.ts';
import { readingLink, readingLinks, readingToken } from '../../rules/readingLinks.ts';
import type { ReaderCommand } from '../commands.ts';
import { type Decision, done, refuse } from '../decide/decision.ts';

/**
 * Decides what becomes of a link by which others read the board, at `now` (server time, ms): at any time, for the
 * facilitator only. Refuses: onlyFacilitator, tooMany, gone.
 */
export function decideReaders(state: BoardState, command: ReaderCommand, now: number): Decision {
  const { members } = state.open;
  if (get(members, command.member)?.role !== 'facilitator') return refuse('onlyFacilitator');
  if (command.type === 'reader.add') {
    if (readingLinks(state).length >= LIMITS.readingLinks) return refuse('tooMany');
    const owner = { face: 'reader', id: command.reader, madeAt: now, framed: false } as const;
    return done({ type: 'tokenAdded', token: command.token, owner });
  }
  const token = readingToken(state, command.reader);
  const link = token === undefined ? null : readingLink(get(state.hidden.tokens, token));
  if (token === undefined || link === null) return refuse('gone');
  if (command.type === 'reader.revoke') return done({ type: 'tokenRevoked', token });
  const { framed } = command;
  return framed === link.framed
    ? done()
    : done({ type: 'tokenAdded', token, owner: { face: 'reader', ...link, framed } });
}
