import type { Happened } from '#shared/board/events.ts';
import type { CarriedOver } from '#shared/minutes/carryOver.ts';
import { type BoardInfo, DEFAULT_SETTINGS, type Settings } from '#shared/model/board.ts';
import type { BoardId, CommandId, MemberId } from '#shared/model/ids.ts';
import { templateOf } from '#shared/templates/index.ts';
import type { LogEntry } from '../storage/BoardStore.ts';
import { carriedIn } from './carriedIn.ts';

export interface Opening {
  readonly template: string;
  readonly title: string;
  readonly language: 'en' | 'fr';
  readonly timeZone: string;
  /** The facilitator's name. */
  readonly facilitator: string;
  readonly settings: Partial<Settings>;
  /** What the board before leaves to this one. */
  readonly carried?: CarriedOver | null;
}

export interface OpeningIds {
  readonly board: string;
  readonly code: string;
  readonly facilitator: string;
  readonly seed: string;
  /** Hashes of the two secrets that open the faces. */
  readonly facilitatorToken: string;
  readonly screenToken: string;
}

/** The first entry of a board's log. Everything in it was checked before. `newId`: of what is carried in. */
export function openingEntry(opening: Opening, ids: OpeningIds, at: number, newId: () => string): LogEntry {
  const { template, title, language, timeZone, carried } = opening;
  const run = templateOf(template);
  const facilitator = ids.facilitator as MemberId;
  const board: BoardInfo = {
    id: ids.board as BoardId,
    code: ids.code,
    template,
    title,
    name: '',
    language,
    timeZone,
    createdAt: at,
  };
  const happened: Happened = {
    by: facilitator,
    command: 'open' as CommandId,
    kind: 'board.open',
    at,
    events: [
      {
        type: 'boardOpened',
        board,
        settings: { ...DEFAULT_SETTINGS, ...run?.settings, ...opening.settings },
        facilitator: {
          id: facilitator,
          name: opening.facilitator,
          role: 'facilitator',
          tray: false,
          named: false,
          removed: false,
          seat: 0,
        },
        seed: ids.seed,
        tokens: {
          [ids.facilitatorToken]: { face: 'facilitator', member: facilitator },
          [ids.screenToken]: { face: 'screen' },
        },
      },
      ...(carried && run ? carriedIn(carried, run, facilitator, newId) : []),
    ],
  };
  return { at, events: [happened], answer: null };
}
