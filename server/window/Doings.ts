import type { MemberId } from '#shared/model/ids.ts';
import { isSame } from '#shared/model/same.ts';
import type { PresenceFrame } from '#shared/protocol/messages.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import type { Clock } from '../boards/clock.ts';
import type { Audience } from './fanout.ts';
import { presenceFrame } from './frames.ts';

const LEAST_MS = 50;
const LONGEST_MS = 500;

/**
 * What the readers of a board are shown of what everybody is doing: only what changed, gathered into one frame for all,
 * the more rarely the more there are. The first change after quiet goes at once; what begins while enough is shown is
 * not shown at all, and what was shown always ends.
 */
export class Doings {
  readonly #clock: Clock;
  readonly #audience: Audience;
  readonly #tickMs: number;
  /** What the readers know; who is not in it does nothing. */
  readonly #told = new Map<MemberId, PresenceFrame>();
  readonly #now = new Map<MemberId, PresenceFrame>();
  /** Whose doing may differ from what was told, and the tab that said so last. */
  readonly #changed = new Map<MemberId, string>();
  #quietFrom = 0;
  #cancel: (() => void) | null = null;

  constructor(clock: Clock, audience: Audience, tickMs: number) {
    this.#clock = clock;
    this.#audience = audience;
    this.#tickMs = tickMs;
  }

  /** Takes what a member does now; `from` is the connection that said it. */
  tell(presence: PresenceFrame, from: string): void {
    const { member, doing } = presence;
    if (doing === 'nothing') {
      if (!this.#now.delete(member)) return;
    } else {
      const before = this.#now.get(member);
      if (before ? isSame(before, presence) : this.#now.size >= LIMITS.doingsShown) return;
      this.#now.set(member, presence);
    }
    this.#changed.set(member, from);
    // Never longer, also where the machine's clock was set back meanwhile.
    const wait = Math.min(this.#quietFrom - this.#clock.now(), LONGEST_MS);
    if (wait <= 0) this.#flush();
    else this.#cancel ??= this.#clock.after(wait, () => this.#flush());
  }

  /** What somebody who comes now is told first: all that was shown; null: nobody does anything. */
  get shown(): Uint8Array | null {
    return this.#told.size > 0 ? presenceFrame([...this.#told.values()]) : null;
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #flush(): void {
    this.stop();
    const news: PresenceFrame[] = [];
    const tabs = new Set<string>();
    for (const [member, from] of this.#changed) {
      const now = this.#now.get(member);
      if (isSame(now, this.#told.get(member))) continue;
      news.push(now ?? { member, doing: 'nothing' });
      tabs.add(from);
      if (now) this.#told.set(member, now);
      else this.#told.delete(member);
    }
    this.#changed.clear();
    if (news.length === 0) return;
    const [only] = tabs;
    // Whoever did all of it knows. A frame with several in it is the same for all: each face looks past its own.
    this.#audience.show(presenceFrame(news), tabs.size === 1 ? only : null);
    this.#quietFrom = this.#clock.now() + this.#tick();
  }

  #tick(): number {
    if (this.#tickMs === 0) return 0;
    return Math.min(LONGEST_MS, LEAST_MS + this.#audience.size / 2);
  }
}
