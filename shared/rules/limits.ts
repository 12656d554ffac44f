/** Every limit in one table. Text is counted in graphemes and bytes (UTF-8), rates in events per second. */
export const LIMITS = {
  note: { graphemes: 500, bytes: 4 * 1024 },
  statement: { graphemes: 500, bytes: 4 * 1024 },
  groupName: { graphemes: 120, bytes: 1024 },
  name: { graphemes: 60, bytes: 512 },
  title: { graphemes: 120, bytes: 1024 },
  candidateWords: { graphemes: 140, bytes: 1024 },
  notesPerBoard: 10_000,
  notesPerMember: 500,
  groupsPerBoard: 2_000,
  statementsPerBoard: 2_000,
  membersPerBoard: 1_000,
  socketsPerMember: 5,
  /** Links by which others read canvas and minutes. */
  readingLinks: 5,
  nesting: 3,
  takeaway: { graphemes: 1_000, bytes: 8 * 1024 },
  action: { graphemes: 1_000, bytes: 8 * 1024 },
  who: { graphemes: 120, bytes: 1024 },
  takeawaysPerBoard: 2_000,
  actionsPerBoard: 2_000,
  /** Minutes of a time box or an extension, and how many of them. */
  talkMinutes: { least: 1, most: 30, count: 6 },
  pitchSeconds: { least: 5, most: 120 },
  lengthMinutes: { least: 15, most: 480 },
  roomPeople: 200,
  thumbs: { openMs: 30_000, afterFirstMs: 10_000, carryMs: 5_000 },
  dotsEach: { least: 1, most: 10 },
  clock: { least: 1_000, most: 3 * 60 * 60_000 },
  breakMinutes: { least: 1, most: 180 },
  undo: 20,
  commandBytes: 16 * 1024,
  httpBodyBytes: 32 * 1024,
  /** A template that is none of ours: its parts, minutes of a phase, and the request that opens a board with it. */
  template: { stages: 20, prompts: 6, phases: 10, minutes: 180, lengths: 6, bytes: 64 * 1024 },
  /** Templates of one's own that an address may have read: to be shown, or to open a board with. */
  templatesPerAddress: { perMinute: 30 },
  /** A whole board as a file. */
  importBytes: 20 * 1024 * 1024,
  /** How many may be on their way or waiting, how long the thread may take that reads one, and what one may hold. */
  importReading: { atOnce: 4, ms: 20_000, values: 1_000_000, depth: 16 },
  commandsPerMember: { perSecond: 20, burst: 40 },
  commandsPerBoard: { perSecond: 200, perMemberPresent: 5 },
  presencePerMember: { perSecond: 5, burst: 10 },
  /** How many are shown dragging or editing at once: nobody could follow more. */
  doingsShown: 40,
  /** Asking for the document: once when a tab connects, and again after a gap. */
  questionsPerMember: { perSecond: 5, burst: 60 },
  /** Different codes of an address that lead nowhere: so many are free, each further one waits its turn. */
  joinMisses: { perMinute: 10, thenEveryMs: 1_000, longestWaitMs: 5_000 },
  /** Newcomers of an address: a whole company may share one. */
  joinsPerAddress: { perMinute: 300 },
  /** Connections of an address: of those not signed in yet (more wait for their turn), and of all. */
  socketsPerAddress: { halfOpen: 50, open: 1_200 },
  admissionMs: 5_000,
  signInMs: 10_000,
  /** A message to the server. The largest is the state vector of a long-lived document. */
  messageBytes: 64 * 1024,
  /** How long a request may take to arrive, and how often that is looked at. */
  http: { headersMs: 10_000, requestMs: 30_000, checkMs: 5_000 },
  /**
   * A logo: what may be given (bytes, pixels a side and in all, how much longer one side may be than the other), and the
   * pixels of what is drawn from it: no more than PDFium (Chrome) shows in their own colours.
   */
  logo: {
    bytes: 1024 * 1024,
    side: 4_096,
    pixels: 16_000_000,
    ratio: 10,
    svgBytes: 256 * 1024,
    width: 640,
    height: 320,
  },
  /** Exports that wait for the press: of all boards, and of one. */
  exportsWaiting: { all: 20, ofBoard: 8 },
  /** Logos that wait to be drawn, of all boards: one is drawn at a time. */
  logosWaiting: 4,
  /** Commands that wait on one board for the disk: two seconds of a thousand people. */
  waitingPerBoard: 4_000,
  /** A board's whole log. At `full` only steps still go through, so that a workshop can be brought to its end. */
  logBytes: { full: 50 * 1024 * 1024, steps: 55 * 1024 * 1024 },
  backlogBytes: 1024 * 1024,
  /** The counter shows from here, says "long" from there. */
  noteCounterFrom: 120,
  noteLongFrom: 140,
  /** How long a rehearsal lives, unless somebody is on it. */
  rehearsalMs: 24 * 60 * 60_000,
  /** After this a lost connection no longer counts as present. */
  awayMs: 60_000,
} as const;

export type TextLimit = keyof {
  [K in keyof typeof LIMITS as (typeof LIMITS)[K] extends { graphemes: number } ? K : never]: true;
};
