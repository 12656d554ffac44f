import type { MemberId } from './ids.ts';

export type Role = 'facilitator' | 'participant';

/** What everybody may know of a member. */
export interface Member {
  readonly id: MemberId;
  readonly name: string;
  readonly role: Role;
  /** Was given the tray: may lead like the facilitator. */
  readonly tray: boolean;
  /** Asked to be named on the canvas (not named by default). */
  readonly named: boolean;
  readonly removed: boolean;
  /** Joining order, from 0: the roster's order. */
  readonly seat: number;
}

/** A live connection, or one lost less than a minute ago. Absent: gone. Never stored. */
export type Presence = 'here' | 'away';
