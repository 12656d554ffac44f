import type { Face } from '#shared/model/board.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { Mail, Notice } from '#shared/protocol/messages.ts';

/** One tab of somebody, as a board sees it. */
export interface Connection {
  readonly id: string;
  /** Hash of the token it came in by; a fresh link gives the tab that asked for it another. */
  token: string;
  /** Null: a screen. */
  readonly member: MemberId | null;
  readonly face: Face;
  mail(mail: Mail): void;
  /** Says that the board goes on in a document of another epoch, which the client builds beside the one it shows. */
  renew(epoch: string): void;
  /** Says why, and hangs up for good. */
  dismiss(notice: Notice & { readonly kind: 'closing' }): void;
  /** Hangs up; the client comes back by itself. */
  cut(): void;
}
