import type { PhaseKey, PromptId, StageId, Template } from '../templates/template.ts';
import type { Ballot, Candidate, Election, ElectionChoice, Round } from './ballot.ts';
import type { Clock } from './clock.ts';
import type {
  ActionId,
  BoardId,
  DraftId,
  GroupId,
  MemberId,
  NoteId,
  ReaderId,
  Records,
  StatementId,
  TakeawayId,
  TargetId,
} from './ids.ts';
import type { Logo } from './look.ts';
import type { Member, Presence } from './member.ts';
import type { Draft, Group, Note } from './note.ts';
import type { Check, Statement } from './statement.ts';
import type { Action, Pitch, RoomVoice, Takeaway, Thumb, Thumbs, Topic } from './topic.ts';

export interface BoardInfo {
  readonly id: BoardId;
  readonly code: string;
  readonly template: string;
  /** The template itself, where it is none of ours; `template` is 'own' then. */
  readonly own?: Template;
  readonly title: string;
  /** The community's name once it was chosen; empty until then. */
  readonly name: string;
  readonly language: 'en' | 'fr';
  /** The creating browser's time zone (IANA); the canvas is dated in it. */
  readonly timeZone: string;
  /** Server time in ms. */
  readonly createdAt: number;
}

export interface Settings {
  /** Holds for what is written from now on. */
  readonly authors: 'hidden' | 'shown';
  readonly movers: 'everybody' | 'facilitator';
  readonly aligners: 'everybody' | 'facilitator';
  /** Whether newcomers may join. */
  readonly door: 'open' | 'closed';
  /** The facilitator counts as present, writes and votes. */
  readonly facilitatorTakesPart: boolean;
  /** Dots per stage where the facilitator changed the template's. */
  readonly dots: Records<StageId, { readonly dots: number; readonly stacking: boolean }>;
  /** The corrected number of founders; null: those who joined and were not removed. */
  readonly founders: number | null;
  /** Topics are collected on the wall, or privately until the reveal. */
  readonly collect: 'open' | 'private';
  /** Minutes the whole is planned for, where the template leaves the choice. */
  readonly length: number | null;
  readonly pitchSeconds: number;
  readonly talk: TalkSettings;
  readonly room: RoomSettings;
  /** What the canvas and the report carry; null: none was given. */
  readonly logo: Logo | null;
  /** The community's colour (`ACCENT`); null: none was given. */
  readonly accent: string | null;
}

/** How topics are timed and who decides whether a talk goes on. */
export interface TalkSettings {
  /** Minutes: the time box, then each extension. */
  readonly times: readonly number[];
  readonly rule: TalkRule;
}

/**
 * What the thumbs decide. `majority`: up or sideways goes on. `graded`: mostly up gives all, mostly down nothing, else
 * half. `abstain`: sideways does not count, more up than down goes on.
 */
export type TalkRule = 'majority' | 'graded' | 'abstain';

/** People who are in the room without a device, and who enters dots and thumbs for them. */
export interface RoomSettings {
  readonly people: number;
  /** A participant's device; null: the facilitator's. */
  readonly keeper: MemberId | null;
}

export const DEFAULT_SETTINGS: Settings = {
  authors: 'hidden',
  movers: 'everybody',
  aligners: 'everybody',
  door: 'open',
  facilitatorTakesPart: false,
  dots: {},
  founders: null,
  collect: 'open',
  length: null,
  pitchSeconds: 20,
  talk: { times: [5, 2, 1], rule: 'abstain' },
  room: { people: 0, keeper: null },
  logo: null,
  accent: null,
};

/** Where the group stands. `stage` and `phase` are indexes into the template. */
export interface Walk {
  readonly status: 'lobby' | 'running' | 'finished';
  readonly stage: number;
  readonly phase: number;
  /** Counts every step, so that a step can name the place it was pressed in. */
  readonly step: number;
  readonly skipped: readonly StageId[];
  /** Optional phases whose switch was moved from the template's. */
  readonly switched: readonly PhaseKey[];
  /** Phases that were entered at least once. */
  readonly visited: readonly PhaseKey[];
  readonly startedAt: number | null;
  /** When this phase was entered (server time). */
  readonly enteredAt: number | null;
  readonly breakUntil: number | null;
  /** The break paused a clock that ran, so that its end lets it run again. */
  readonly breakHolds?: boolean;
}

/** What the facilitator asks all faces to look at. */
export interface Focus {
  readonly lane: PromptId | null;
  readonly note: NoteId | null;
  /** The page of groups on the screen, from 0. */
  readonly page: number;
  /** Phones are dimmed, so that everybody looks at the screen; until the next step of the walk. */
  readonly lookUp?: true;
}

/** What everybody on the board may see. */
export interface Open {
  readonly board: BoardInfo;
  readonly settings: Settings;
  readonly walk: Walk;
  readonly clock: Clock;
  readonly focus: Focus;
  readonly check: Check;
  readonly election: Election;
  readonly candidates: Records<MemberId, Candidate>;
  readonly members: Records<MemberId, Member>;
  readonly here: Records<MemberId, Presence>;
  readonly notes: Records<NoteId, Note>;
  readonly groups: Records<GroupId, Group>;
  readonly statements: Records<StatementId, Statement>;
  readonly rounds: Records<PhaseKey, Round>;
  readonly topics: Records<TargetId, Topic>;
  readonly takeaways: Records<TakeawayId, Takeaway>;
  readonly actions: Records<ActionId, Action>;
  readonly thumbs: Thumbs;
  readonly pitch: Pitch;
}

/** What only one member may see of their own. */
export interface Mine {
  readonly drafts: Records<DraftId, Draft>;
  /** The notes I wrote. */
  readonly notes: Records<NoteId, true>;
  /** My dots and weights, by phase. */
  readonly ballots: Records<PhaseKey, Ballot>;
  /** My vote in the election, with the round it belongs to. */
  readonly choice: { readonly round: number; readonly choice: ElectionChoice } | null;
  readonly check: { readonly id: string; readonly up: boolean } | null;
  readonly thumb: { readonly id: string; readonly thumb: Thumb } | null;
  /** The step at which I said "I'm done"; it holds until the next step. */
  readonly doneAt: number | null;
}

export const NOTHING_MINE: Mine = {
  drafts: {},
  notes: {},
  ballots: {},
  choice: null,
  check: null,
  thumb: null,
  doneAt: null,
};

/** One act that can be taken back: what it touched, before and after. */
export interface UndoEntry {
  readonly command: string;
  readonly kind: string;
  readonly touched: readonly Touched[];
}

/** A record as it was and as an act left it; null: not there. */
export type Touched = {
  readonly [R in UndoRoot]: {
    readonly root: R;
    readonly id: string;
    readonly before: unknown;
    readonly after: unknown;
  };
}[UndoRoot];
export type UndoRoot =
  | 'notes'
  | 'groups'
  | 'statements'
  | 'drafts'
  | 'mineNotes'
  | 'topics'
  | 'takeaways'
  | 'actions'
  | DotsRoot;
/** Results, and everybody's ballots by member: where dots lie follows from what the others hold. */
export type DotsRoot = 'rounds' | 'ballots' | 'roomBallots';

/** What stays on the server. */
export interface Hidden {
  /** SHA-256 of each token → whose it is and for which face. */
  readonly tokens: Records<string, TokenOwner>;
  /** SHA-256 of a one-time "let back in" key → the member it lets in. */
  readonly keys: Records<string, MemberId>;
  /** Seeds ids and shuffles of this board. */
  readonly seed: string;
  readonly undo: Records<MemberId, readonly UndoEntry[]>;
  /** Who is typing in a solo phase; never stored, shown as a count only. */
  readonly writing: Records<MemberId, true>;
  readonly room: RoomVoice;
}

export type Face = 'facilitator' | 'participant' | 'screen';
/** What a token opens: a face with a line to the board, or canvas and minutes to read, without one. */
export type TokenFace = Face | 'reader';
export type TokenOwner =
  | { readonly face: 'facilitator' | 'participant'; readonly member: MemberId }
  | { readonly face: 'screen' }
  | ({ readonly face: 'reader' } & ReadingLink);

/** A link by which whoever has it reads canvas and minutes. */
export interface ReadingLink {
  readonly id: ReaderId;
  /** Server time in ms. */
  readonly madeAt: number;
  /** Whether the canvas may be shown within pages of others. */
  readonly framed: boolean;
}

/** The whole of a board. `open` and, for each member, `mine` are also what that member's client holds. */
export interface BoardState {
  readonly open: Open;
  readonly mine: Records<MemberId, Mine>;
  readonly hidden: Hidden;
}

/** What one actor decides from, on both sides: everything open and their own. */
export interface View {
  readonly open: Open;
  readonly mine: Mine;
}
