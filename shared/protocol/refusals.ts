/** Why a command was not carried out. Each has a sentence under `refusal.<reason>`; none changes anything. */
export const REFUSALS = [
  'malformed',
  'tooLarge',
  'unknownCommand',
  'newerVersion',
  'olderVersion',
  'notAllowed',
  'onlyFacilitator',
  'notYours',
  'removed',
  'otherBoard',
  'notStarted',
  'finished',
  'wrongPhase',
  'alreadyDone',
  'wallLocked',
  'moversLocked',
  'alignersLocked',
  'gone',
  'taken',
  'empty',
  'long',
  'unclean',
  'tooMany',
  'voteClosed',
  'noDotsLeft',
  'noStacking',
  'outOfRange',
  'notStanding',
  'tooDeep',
  'inMinutes',
  'intoItself',
  'nothingToUndo',
  'changedSince',
  'slowDown',
  'retry',
  /** The disk is full: nothing was saved, and it may be once there is space. */
  'storageFull',
  /** Too much waits for a slow disk, or for the press. */
  'busy',
  /** The board's log is as long as it may get. */
  'logFull',
  'boardClosed',
  'boardFull',
  'noSuchBoard',
  /** A rehearsal leaves nothing behind: no file, nothing to carry on, and one day no board. */
  'rehearsal',
  'tooManyTabs',
  'damaged',
] as const;

export type Refusal = (typeof REFUSALS)[number];

/** Refusals of the moment: whoever asked keeps what they asked and sends it again, under the same id. */
export const COMES_AGAIN: ReadonlySet<Refusal> = new Set(['retry', 'slowDown', 'storageFull', 'busy']);

/** The page and the server do not understand each other: reloading gives the page that fits, and what waits is kept for it. */
export const NEEDS_RELOAD: ReadonlySet<Refusal> = new Set(['newerVersion', 'olderVersion']);

/** Close codes and `notice` reasons that both sides know. */
export const CLOSED = {
  /** An update or anything else a client may not send came into the window. */
  windowIsOneWay: 'window-is-one-way',
  removed: 'removed',
  slowReader: 'slow-reader',
  newerServer: 'newer-server',
  /** A member opened more tabs than LIMITS.socketsPerMember; this was the oldest. */
  tooManyTabs: 'too-many-tabs',
  /** The board was a rehearsal. */
  thrownAway: 'thrown-away',
} as const;
