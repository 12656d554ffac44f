/** Why a command was not carried out. Each has a sentence under `refusal.<reason>`; none changes anything. */
export const REFUSALS = [
  'malformed',
  'tooLarge',
  'unknownCommand',
  'newerVersion',
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
  'boardClosed',
  'boardFull',
  'noSuchBoard',
  'tooManyTabs',
  'damaged',
] as const;

export type Refusal = (typeof REFUSALS)[number];

/** Close codes and `notice` reasons that both sides know. */
export const CLOSED = {
  /** An update or anything else a client may not send came into the window. */
  windowIsOneWay: 'window-is-one-way',
  removed: 'removed',
  slowReader: 'slow-reader',
  newerServer: 'newer-server',
  /** A member opened more tabs than LIMITS.socketsPerMember; this was the oldest. */
  tooManyTabs: 'too-many-tabs',
} as const;
