import type { BoardEvent } from '#shared/board/events.ts';
import type { MemberId } from '#shared/model/ids.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import type { Connection } from './Connection.ts';
import type { Clock } from './clock.ts';

/** Who is connected with which tabs, and who was a moment ago. */
export class Presence {
  readonly #clock: Clock;
  readonly #happen: (events: readonly BoardEvent[]) => void;
  readonly #tabs = new Map<MemberId, Set<Connection>>();
  readonly #leaving = new Map<MemberId, () => void>();

  constructor(clock: Clock, happen: (events: readonly BoardEvent[]) => void) {
    this.#clock = clock;
    this.#happen = happen;
  }

  get tabs(): ReadonlyMap<MemberId, ReadonlySet<Connection>> {
    return this.#tabs;
  }

  /** Adds a tab. Returns the tabs that are one too many, oldest first. */
  came(member: MemberId, connection: Connection): Connection[] {
    const tabs = this.#tabs.get(member);
    if (tabs) {
      tabs.add(connection);
      return [...tabs].slice(0, Math.max(0, tabs.size - LIMITS.socketsPerMember));
    }
    this.#tabs.set(member, new Set([connection]));
    this.#leaving.get(member)?.();
    this.#leaving.delete(member);
    this.#happen([{ type: 'presenceChanged', member, presence: 'here' }]);
    return [];
  }

  /** Takes a tab away. True: it was the member's last one. */
  went(member: MemberId, connection: Connection, isRemoved: boolean): boolean {
    const tabs = this.#tabs.get(member);
    if (!tabs?.delete(connection) || tabs.size > 0) return false;
    this.#tabs.delete(member);
    if (isRemoved) return true;
    const cancel = this.#clock.after(LIMITS.awayMs, () => {
      this.#leaving.delete(member);
      this.#happen([{ type: 'presenceChanged', member, presence: 'gone' }]);
    });
    this.#leaving.set(member, cancel);
    this.#happen([
      { type: 'writingChanged', member, writing: false },
      { type: 'presenceChanged', member, presence: 'away' },
    ]);
    return true;
  }

  stop(): void {
    for (const cancel of this.#leaving.values()) cancel();
    this.#leaving.clear();
  }
}
