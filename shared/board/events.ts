import type { Candidate, Election, ElectionChoice, Tally } from '../model/ballot.ts';
import type { BoardInfo, Focus, Open, Settings, TokenOwner, Touched, Walk } from '../model/board.ts';
import type { Clock } from '../model/clock.ts';
import type {
  ActionId,
  CommandId,
  DraftId,
  GroupId,
  MemberId,
  NoteId,
  Records,
  StatementId,
  TakeawayId,
  TargetId,
} from '../model/ids.ts';
import type { Member, Presence } from '../model/member.ts';
import type { Draft, Group, Note } from '../model/note.ts';
import type { Check, Statement } from '../model/statement.ts';
import type { Action, Pitch, Takeaway, Thumb, ThumbCounts, Thumbs, Topic } from '../model/topic.ts';
import type { PhaseKey, StageId } from '../templates/template.ts';

/** A note and where it lies from now on. */
export interface Placed {
  readonly note: NoteId;
  readonly order: string;
}

/** What a board held elsewhere, as it holds it here from the start. */
export type Brought = Pick<
  Open,
  | 'walk'
  | 'members'
  | 'notes'
  | 'groups'
  | 'statements'
  | 'rounds'
  | 'topics'
  | 'takeaways'
  | 'actions'
  | 'candidates'
  | 'election'
  | 'check'
>;

/**
 * Everything that can have happened. Events carry outcomes (orders, merged text, tallies, draws), so that `apply`
 * never decides. Stored for ever: change them only by adding, and translate old ones in `upcast`.
 */
export interface EventBodies {
  boardOpened: {
    readonly board: BoardInfo;
    readonly settings: Settings;
    readonly facilitator: Member;
    readonly seed: string;
    readonly tokens: Records<string, TokenOwner>;
  };
  /** A file of a board was brought in; right behind `boardOpened`. */
  boardBrought: { readonly content: Brought };
  boardRenamed: { readonly title: string };
  communityNamed: { readonly name: string };
  settingsChanged: { readonly settings: Settings };
  memberJoined: { readonly member: Member; readonly token: string };
  memberRenamed: { readonly member: MemberId; readonly name: string };
  memberNamed: { readonly member: MemberId; readonly named: boolean };
  memberRemoved: { readonly member: MemberId };
  trayGiven: { readonly member: MemberId; readonly tray: boolean };
  tokenAdded: { readonly token: string; readonly owner: TokenOwner };
  /** Every token of a face is void. */
  tokensRevoked: { readonly face: 'facilitator' | 'screen' };
  /** One token is void. */
  tokenRevoked: { readonly token: string };
  keyMade: { readonly key: string; readonly member: MemberId };
  keyRedeemed: { readonly key: string; readonly token: string };
  walked: { readonly walk: Walk };
  clockSet: { readonly clock: Clock };
  focusSet: { readonly focus: Focus };
  doneSet: { readonly member: MemberId; readonly at: number | null };
  draftKept: { readonly member: MemberId; readonly draft: Draft };
  draftDropped: { readonly member: MemberId; readonly draft: DraftId };
  /** At the reveal: each draft becomes a note with a fresh id, shuffled per prompt. */
  draftsRevealed: {
    readonly notes: readonly { readonly draft: DraftId; readonly member: MemberId; readonly note: Note }[];
  };
  noteWritten: { readonly note: Note; readonly member: MemberId };
  noteEdited: { readonly note: NoteId; readonly text: string };
  noteSigned: { readonly note: NoteId; readonly author: MemberId | null };
  noteRemoved: { readonly note: NoteId };
  noteMoved: Placed & { readonly group: GroupId | null };
  groupFormed: { readonly group: Group; readonly notes: readonly Placed[] };
  groupNamed: { readonly group: GroupId; readonly name: string };
  groupsMerged: {
    readonly from: GroupId;
    readonly into: GroupId;
    readonly notes: readonly Placed[];
    readonly name: string;
  };
  groupDissolved: { readonly group: GroupId; readonly notes: readonly Placed[] };
  dotsPlaced: { readonly phase: PhaseKey; readonly member: MemberId; readonly target: TargetId; readonly dots: number };
  weightSet: {
    readonly phase: PhaseKey;
    readonly member: MemberId;
    readonly target: TargetId;
    readonly weight: number | null;
  };
  /** `fresh`: anew, what was placed before is gone. */
  voteOpened: {
    readonly phase: PhaseKey;
    readonly dots: number;
    readonly stacking: boolean;
    readonly fresh?: true;
    /** What was placed for people without a device is gone. */
    readonly roomAnew?: true;
  };
  /** `orders`: the wall sorts once. */
  voteClosed: {
    readonly phase: PhaseKey;
    readonly tally: Tally;
    readonly orders: Records<TargetId, string>;
    readonly room?: Tally;
  };
  roomDotsPlaced: { readonly phase: PhaseKey; readonly target: TargetId; readonly dots: number };
  pollAnswered: { readonly phase: PhaseKey; readonly member: MemberId; readonly answer: number | null };
  topicChanged: {
    readonly topic: TargetId;
    readonly stage: StageId;
    readonly change: Partial<Omit<Topic, 'id' | 'stage'>>;
  };
  thumbsSet: { readonly thumbs: Thumbs };
  thumbGiven: { readonly member: MemberId; readonly id: string; readonly thumb: Thumb | null };
  roomThumbsGiven: { readonly id: string; readonly counts: ThumbCounts };
  pitchSet: { readonly pitch: Pitch };
  takeawayWritten: { readonly takeaway: Takeaway };
  takeawayEdited: { readonly takeaway: TakeawayId; readonly text: string };
  takeawayRemoved: { readonly takeaway: TakeawayId };
  actionWritten: { readonly action: Action };
  actionChanged: { readonly action: ActionId; readonly change: Partial<Omit<Action, 'id'>> };
  actionRemoved: { readonly action: ActionId };
  statementWritten: { readonly statement: Statement };
  statementEdited: { readonly statement: StatementId; readonly text: string };
  statementMoved: { readonly moved: readonly Statement[] };
  statementsRemoved: { readonly statements: readonly StatementId[] };
  checkSet: { readonly check: Check };
  checkAnswered: { readonly member: MemberId; readonly id: string; readonly up: boolean };
  candidateSet: { readonly candidate: Candidate };
  candidateDropped: { readonly member: MemberId };
  electionSet: { readonly election: Election };
  electionChosen: { readonly member: MemberId; readonly round: number; readonly choice: ElectionChoice };
  restored: { readonly member: MemberId; readonly records: readonly Touched[]; readonly undone: string };
  /** Not stored: a connection came, went a moment ago, or is gone. */
  presenceChanged: { readonly member: MemberId; readonly presence: Presence | 'gone' };
  /** Not stored. */
  writingChanged: { readonly member: MemberId; readonly writing: boolean };
}

export type EventType = keyof EventBodies;
export type BoardEvent = { [T in EventType]: { readonly type: T } & EventBodies[T] }[EventType];

/** One decided command as the log holds it. */
export interface Happened {
  readonly by: MemberId | 'system';
  readonly command: CommandId;
  /** The command's type: what undo and the minutes call it. */
  readonly kind: string;
  /** Server time in ms. */
  readonly at: number;
  readonly events: readonly BoardEvent[];
}
