/**
 * Ids are opaque strings: made by clients for what their acts create, by the server (from a board secret and the
 * command's id) for what its steps create. They carry neither time nor order.
 */
type Id<Kind extends string> = string & { readonly __id: Kind };

export type BoardId = Id<'board'>;
export type MemberId = Id<'member'>;
export type DraftId = Id<'draft'>;
export type NoteId = Id<'note'>;
export type GroupId = Id<'group'>;
export type StatementId = Id<'statement'>;
export type TakeawayId = Id<'takeaway'>;
export type ActionId = Id<'action'>;
export type CommandId = Id<'command'>;
export type ClockId = Id<'clock'>;
export type ReaderId = Id<'reader'>;

/** What dots and weights are placed on: a group, or a note that lies in none. */
export type TargetId = NoteId | GroupId;

/** Records of one kind by their id. */
export type Records<K extends string, T> = { readonly [id in K]: T };

/**
 * The shape every id has: 1–40 of `A–Z a–z 0–9 _ -`; never a key that every JavaScript object has from birth, nor a word
 * that stands in an id's place in a command.
 */
export const ID_PATTERN =
  /^(?!(?:__\w+__|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|last|yes|no)$)[A-Za-z0-9_-]{1,40}$/;
