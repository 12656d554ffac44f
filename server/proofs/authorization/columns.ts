import type { PhaseKind } from '#shared/templates/template.ts';

/** Where a board can be, as far as it matters for who may do what: the columns of the tables, in their order. */
export const COLUMNS = [
  'lobby',
  'solo',
  'share',
  'cluster',
  // Only whoever leads moves notes.
  'movers',
  'vote',
  'voted',
  'weigh',
  'weighed',
  'talk',
  'align',
  // Only whoever leads writes lines.
  'aligners',
  // "Is this it?" was asked.
  'check',
  'name',
  'standing',
  'voting',
  'tied',
  'elected',
  // Topics are written on the wall at once.
  'collect',
  // A topic is pitched.
  'pitch',
  // A talk, and nothing under discussion.
  'waiting',
  'discussing',
  // The thumbs are open.
  'asked',
  // The thumbs were shown, and the verdict is not carried out yet.
  'answered',
  // Voting again, beside a topic under discussion.
  'again',
  // That vote is closed.
  'ranked',
  'poll',
  'polled',
  'break',
  'finished',
] as const;

export type Column = (typeof COLUMNS)[number];

/** The column a phase is in when the group has just come into it for the second time: its vote was counted before. */
export const COLUMN_OF = {
  solo: 'solo',
  share: 'share',
  cluster: 'cluster',
  vote: 'voted',
  weigh: 'weighed',
  talk: 'talk',
  align: 'align',
  elect: 'standing',
  discuss: 'waiting',
  poll: 'poll',
} satisfies { readonly [K in PhaseKind]: Column };
