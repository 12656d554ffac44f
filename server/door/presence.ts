import type { MemberId } from '#shared/model/ids.ts';
import type { Doing, PresenceFrame } from '#shared/protocol/messages.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import { mayCountAsWriting, parseDoing, shownDoing } from './doings.ts';
import type { Guest } from './handshake.ts';
import type { Limiter } from './limiter.ts';

/** Follows what one tab says it is doing and tells the others as much as they may know. */
export class DoingTeller {
  readonly #limiter: Limiter;
  readonly #guest: Guest;
  readonly #show: (presence: PresenceFrame) => void;
  /** The others were told of something that has not ended. */
  #isShown = false;

  constructor(limiter: Limiter, guest: Guest, show: (presence: PresenceFrame) => void) {
    this.#limiter = limiter;
    this.#guest = guest;
    this.#show = show;
  }

  /** False: it came in a shape that no client of ours sends. */
  take(input: unknown): boolean {
    const doing = parseDoing(input);
    if (!doing) return false;
    const { board, member } = this.#guest;
    if (member === null) return true;
    const { perSecond, burst } = LIMITS.presencePerMember;
    // The end of something always passes, or it would never end for the others.
    const isFree = doing.doing === 'nothing' && (this.#isShown || this.#isCounted(member));
    if (!isFree && !this.#limiter.take(`doing:${board.id}:${member}`, perSecond, burst)) return true;
    this.#count(doing);
    this.#tell(doing);
    return true;
  }

  #isCounted(member: MemberId): boolean {
    return this.#guest.board.committed.state.hidden.writing[member] === true;
  }

  /** The tab is gone, and with it whatever it was doing. */
  end(): void {
    if (this.#isShown) this.#tell({ doing: 'nothing' });
  }

  #count(doing: Doing): void {
    const { board, member } = this.#guest;
    if (member === null) return;
    const writing = doing.doing === 'writing' && mayCountAsWriting(this.#guest);
    if (writing !== this.#isCounted(member)) board.happen({ type: 'writingChanged', member, writing });
  }

  #tell(doing: Doing): void {
    if (doing.doing === 'nothing' && !this.#isShown) return;
    const frame = shownDoing(this.#guest, doing);
    if (!frame) return;
    this.#isShown = doing.doing !== 'nothing';
    this.#show(frame);
  }
}
