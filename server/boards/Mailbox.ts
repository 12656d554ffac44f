import { mailFor } from '#shared/board/mailFor.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { Mail } from '#shared/protocol/messages.ts';
import type { Connection } from './Connection.ts';
import type { Moment } from './Head.ts';

/** Sends each connected member their own private state, whole, whenever it changed and never otherwise. */
export class Mailbox {
  readonly #last = new Map<MemberId, Mail>();

  /** The whole of it, to one connection that has just opened. */
  greet(connection: Connection, { state, rev }: Moment): void {
    if (connection.member === null) return;
    const mail = mailFor(state, connection.member, rev);
    // Others of this member may be open: what they were last sent stays what is compared.
    if (!this.#last.has(connection.member)) this.#last.set(connection.member, mail);
    connection.mail(mail);
  }

  /** To all connections of every member whose mail differs from what they were last sent. */
  deliver(tabs: ReadonlyMap<MemberId, ReadonlySet<Connection>>, { state, rev }: Moment): void {
    for (const [member, connections] of tabs) {
      const mail = mailFor(state, member, rev);
      const last = this.#last.get(member);
      if (last && isSameMail(last, mail)) continue;
      this.#last.set(member, mail);
      for (const connection of connections) connection.mail(mail);
    }
  }

  /** Nobody of this member is connected any more. */
  forget(member: MemberId): void {
    this.#last.delete(member);
  }
}

function isSameMail(a: Mail, b: Mail): boolean {
  if (a.mine !== b.mine || a.undo !== b.undo || a.room !== b.room) return false;
  if (a.notDone === null || b.notDone === null) return a.notDone === b.notDone;
  const { notDone } = b;
  return a.notDone.length === notDone.length && a.notDone.every((member, at) => member === notDone[at]);
}
