import { LIMITS } from '#shared/rules/limits.ts';
import type { Clock } from '../boards/clock.ts';

interface Queued {
  admit(): void;
}

interface Address {
  /** Let in and not signed in yet. */
  half: number;
  open: number;
  readonly queue: Set<Queued>;
}

/** A connection's place, from the moment it is let in until it is gone. */
export interface Place {
  /** How it is hung up on when it never signs in. */
  hangUp: () => void;
  signedIn(): void;
  left(): void;
}

/**
 * Who may connect from one address, which a whole company may share: so many at all, and few at once of those that have
 * not signed in yet. One too many of these waits for its turn, so that a room that comes back together comes in by and by.
 */
export class Crowd {
  readonly #clock: Clock;
  readonly #addresses = new Map<string, Address>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Asks for a place; `decide` gets it, now or in its turn, or null. Returns the undo for one that went while it waited. */
  ask(address: string, decide: (place: Place | null) => void): () => void {
    const crowd = this.#addresses.get(address) ?? { half: 0, open: 0, queue: new Set<Queued>() };
    this.#addresses.set(address, crowd);
    if (crowd.half + crowd.open + crowd.queue.size >= LIMITS.socketsPerAddress.open) {
      decide(null);
      return () => {};
    }
    if (crowd.half < LIMITS.socketsPerAddress.halfOpen) {
      decide(this.#admit(address, crowd));
      return () => {};
    }
    const giveUp = this.#clock.after(LIMITS.admissionMs, () => {
      crowd.queue.delete(queued);
      decide(null);
    });
    const queued: Queued = {
      admit: () => {
        giveUp();
        decide(this.#admit(address, crowd));
      },
    };
    crowd.queue.add(queued);
    return () => {
      giveUp();
      crowd.queue.delete(queued);
    };
  }

  #admit(address: string, crowd: Address): Place {
    let is: 'half' | 'open' | 'gone' = 'half';
    crowd.half++;
    const become = (next: 'open' | 'gone') => {
      if (is === 'gone' || is === next) return;
      crowd[is]--;
      is = next;
      if (next === 'open') crowd.open++;
      cancel();
      this.#next(address, crowd);
    };
    const place: Place = {
      hangUp: () => {},
      signedIn: () => become('open'),
      left: () => become('gone'),
    };
    const cancel = this.#clock.after(LIMITS.signInMs, () => {
      become('gone');
      place.hangUp();
    });
    return place;
  }

  #next(address: string, crowd: Address): void {
    const [first] = crowd.queue;
    if (first && crowd.half < LIMITS.socketsPerAddress.halfOpen) {
      crowd.queue.delete(first);
      first.admit();
    }
    if (crowd.half + crowd.open + crowd.queue.size === 0) this.#addresses.delete(address);
  }
}
