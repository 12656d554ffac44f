/** The document holds one plain value per record in a root map of its kind, and everything single in `meta`. */
export const RECORD_ROOTS = [
  'members',
  'here',
  'candidates',
  'notes',
  'groups',
  'statements',
  'rounds',
  'topics',
  'takeaways',
  'actions',
] as const;
export const SINGLE_ROOTS = [
  'board',
  'settings',
  'walk',
  'clock',
  'focus',
  'check',
  'election',
  'thumbs',
  'pitch',
  'progress',
] as const;
export type RecordRoot = (typeof RECORD_ROOTS)[number];
export type SingleRoot = (typeof SINGLE_ROOTS)[number];
