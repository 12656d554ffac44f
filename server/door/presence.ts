import type { Doing } from '#shared/protocol/messages.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import { presenceFrame } from '../window/frames.ts';
import { mayCountAsWriting, parseDoing, shownDoing } from './doings.ts';
import type { Guest } from './handshake.ts';
import type { Limiter } from './limiter.ts';

/** Follows what one tab says it is doing and tells the others as much as they may know. */
export class DoingTeller {
  readonly #limiter: Limiter;
  readonly #guest: Guest;
  readonly #show: (frame: Uint8Array) => void;
  /** The others were told of something that has not ended. */
  #isShown = false;

  constructor(limiter: Limiter, guest: Guest, show: (frame: Uint8Array) => void) {
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
    const isFree = doing.doing === 'nothing' && (this.#isShown || this.#isWriting);
    if (!isFree && !this.#limiter.take(`doing:${board.id}:${member}`, perSecond, burst)) return true;
    this.#count(doing);
    this.#tell(doing);
    return true;
  }

  /** The tab is gone, and with it whatever it was doing. */
  end(): void {
    if (this.#isShown) this.#tell({ doing: 'nothing' });
  }

  #count(doing: Doing): void {
    const { board, member } = this.#guest;
    if (member === null) return;
    const writing = doing.doing === 'writing' && mayCountAsWriting(this.#guest);
    if (writing !== this.#isWriting) board.happen({ type: 'writingChanged', member, writing });
  }

  get #isWriting(): boolean {
    const { board, member } = this.#guest;
    return member !== null && board.committed.state.hidden.writing[member] === true;
  }

  #tell(doing: Doing): void {
    if (doing.doing === 'nothing' && !this.#isShown) return;
    const frame = shownDoing(this.#guest, doing);
    if (!frame) return;
    this.#isShown = doing.doing !== 'nothing';
    this.#show(presenceFrame(frame));
  }
}
