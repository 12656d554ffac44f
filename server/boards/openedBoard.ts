import type { BoardEvent, Happened } from '#shared/board/events.ts';
import type { BoardFile } from '#shared/exports/boardFile.ts';
import { openingEvents } from '#shared/exports/openingEvents.ts';
import type { CarriedOver } from '#shared/minutes/carryOver.ts';
import { type BoardInfo, DEFAULT_SETTINGS, type Settings, type TokenOwner } from '#shared/model/board.ts';
import type { BoardId, CommandId, MemberId, Records } from '#shared/model/ids.ts';
import { templateOf } from '#shared/templates/index.ts';
import { OWN } from '#shared/templates/readTemplate.ts';
import type { Template } from '#shared/templates/template.ts';
import type { KeptLogo, LogEntry } from '../storage/BoardStore.ts';
import { carriedIn } from './carriedIn.ts';

export interface Opening {
  /** One of ours by its id, or another one whole. */
  readonly template: string | Template;
  readonly title: string;
  readonly language: 'en' | 'fr';
  readonly timeZone: string;
  /** The facilitator's name. */
  readonly facilitator: string;
  readonly settings: Partial<Settings>;
  /** With stand-ins on it, and thrown away. */
  readonly rehearsal?: boolean;
  /** What the board before leaves to this one. */
  readonly carried?: CarriedOver | null;
}

/** A board that is brought in from a file, and what people are called whose name it does not tell. */
export interface Bringing {
  readonly file: BoardFile;
  readonly unnamed: { readonly facilitator: string; readonly participant: (n: number) => string };
}

/** The picture that comes with a file. */
export function broughtLogo(opening: Opening | Bringing): KeptLogo | null {
  const logo = 'file' in opening ? opening.file.look?.logo : null;
  return logo ? { hash: logo.hash, bytes: Buffer.from(logo.data, 'base64') } : null;
}

export interface OpeningIds {
  readonly board: string;
  readonly code: string;
  readonly seed: string;
  /** Hashes of the two secrets that open the faces. */
  readonly facilitatorToken: string;
  readonly screenToken: string;
  /** An id that was never given before. */
  readonly fresh: () => string;
}

/** The first entry of a board's log. Everything in it was checked before. */
export function openingEntry(opening: Opening | Bringing, ids: OpeningIds, at: number): LogEntry {
  const events = 'file' in opening ? broughtEvents(opening, ids, at) : openedEvents(opening, ids, at);
  const [opened] = events;
  if (opened?.type !== 'boardOpened') throw new Error('a board begins with boardOpened');
  const happened: Happened = {
    by: opened.facilitator.id,
    command: 'open' as CommandId,
    kind: 'file' in opening ? 'board.bring' : 'board.open',
    at,
    events,
  };
  return { at, events: [happened], answer: null };
}

const tokensOf = (ids: OpeningIds, facilitator: MemberId): Records<string, TokenOwner> => ({
  [ids.facilitatorToken]: { face: 'facilitator', member: facilitator },
  [ids.screenToken]: { face: 'screen' },
});

function broughtEvents({ file, unnamed }: Bringing, ids: OpeningIds, now: number): BoardEvent[] {
  const { board, code, seed, fresh } = ids;
  const tokens = (facilitator: MemberId) => tokensOf(ids, facilitator);
  return openingEvents(file, { id: board as BoardId, code, seed, tokens }, { now, id: fresh, unnamed });
}

function openedEvents(opening: Opening, ids: OpeningIds, at: number): BoardEvent[] {
  const { template, title, language, timeZone, carried } = opening;
  const run = typeof template === 'string' ? templateOf(template) : template;
  if (!run) throw new Error(`no template ${String(template)}`);
  const facilitator = ids.fresh() as MemberId;
  const board: BoardInfo = {
    id: ids.board as BoardId,
    code: ids.code,
    template: run.id,
    ...(run.id === OWN && { own: run }),
    title,
    name: '',
    language,
    timeZone,
    createdAt: at,
  };
  const opened: BoardEvent = {
    type: 'boardOpened',
    board,
    settings: { ...DEFAULT_SETTINGS, ...run.settings, ...opening.settings },
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
    tokens: tokensOf(ids, facilitator),
  };
  return [opened, ...(carried ? carriedIn(carried, run, facilitator, ids.fresh) : [])];
}
