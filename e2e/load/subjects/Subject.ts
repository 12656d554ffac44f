import type { Changes } from '../measure/Deliveries.ts';
import type { ServerUnderLoad } from '../servers/ServerUnderLoad.ts';

/** Somebody in a room, on a connection of their own. */
export interface Person {
  /** Does the act with this number: two of four edit the words of one's own note, the others move it. */
  act(act: number): void;
  /** Shows where one is. */
  show(): void;
  readonly isOpen: boolean;
  readonly bytesIn: number;
  close(): void;
}

/** Where a room tells what its people hear. */
export interface Ears {
  seen(connection: number, changes: Changes): void;
  /** An act was answered; `refusal`: why not. Never told where the protocol has no answers. */
  answered(who: number, act: number, refusal: string | null): void;
  /** A frame with what others do right now. */
  presence(connection: number): void;
}

export const NOBODY_HEARS: Ears = { seen: () => {}, answered: () => {}, presence: () => {} };

/** Something that is measured: a server, and how its clients talk to it. */
export interface Subject {
  readonly name: string;
  /** Whether acts are answered. */
  readonly answers: boolean;
  /** What is to be said of it beside its figures. */
  readonly remark?: string;
  start(): Promise<Started>;
}

export interface Started {
  readonly server: ServerUnderLoad;
  /** Opens a room with so many people who all have a note on the wall. */
  gather(people: number, ears: Ears): Promise<readonly Person[]>;
  stop(): Promise<void>;
}
