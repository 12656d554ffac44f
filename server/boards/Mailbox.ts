import { mailFor } from '#shared/board/mailFor.ts';
import type { MemberId } from '#shared/model/ids.ts';
import { changedIds } from '#shared/model/records.ts';
import type { Mail } from '#shared/protocol/messages.ts';
import type { Connection } from './Connection.ts';
import type { Moment } from './Head.ts';

/** Sends each connected member their own private state, whole, whenever it changed and never otherwise. */
export class Mailbox {
  readonly #last = new Map<MemberId, Mail>();
  /** Whose mail tells of others, too: of those who are not done, and of the room. */
  readonly #leading = new Set<MemberId>();
  #delivered: Moment | null = null;

  /** The whole of it, to one connection that has just opened. */
  greet(connection: Connection, { state, rev }: Moment): void {
    if (connection.member === null) return;
    const mail = mailFor(state, connection.member, rev);
    // Others of this member may be open: what they were last sent stays what is compared.
    if (!this.#last.has(connection.member)) this.#keep(connection.member, mail);
    connection.mail(mail);
  }

  /** To all connections of every member whose mail differs from what they were last sent. */
  deliver(tabs: ReadonlyMap<MemberId, ReadonlySet<Connection>>, moment: Moment): void {
    const concerned = this.#concerned(moment);
    this.#delivered = moment;
    for (const member of concerned ?? tabs.keys()) {
      const connections = tabs.get(member);
      if (!connections) continue;
      const mail = mailFor(moment.state, member, moment.rev);
      const last = this.#last.get(member);
      if (last && isSameMail(last, mail)) continue;
      this.#keep(member, mail);
      for (const connection of connections) connection.mail(mail);
    }
  }

  /** Whose mail may differ since the last delivery; null: anybody's, because who may see what has changed. */
  #concerned({ state }: Moment): ReadonlySet<MemberId> | null {
    const before = this.#delivered?.state;
    if (before === state) return new Set();
    if (before?.open.members !== state.open.members || before.open.settings !== state.open.settings) return null;
    return new Set([
      ...changedIds(before.mine, state.mine),
      ...changedIds(before.hidden.undo, state.hidden.undo),
      ...this.#leading,
    ]);
  }

  #keep(member: MemberId, mail: Mail): void {
    this.#last.set(member, mail);
    if (mail.notDone !== null || mail.room !== null) this.#leading.add(member);
    else this.#leading.delete(member);
  }

  /** Nobody of this member is connected any more. */
  forget(member: MemberId): void {
    this.#last.delete(member);
    this.#leading.delete(member);
  }
}

function isSameMail(a: Mail, b: Mail): boolean {
  if (a.mine !== b.mine || a.undo !== b.undo || a.room !== b.room) return false;
  if (a.notDone === null || b.notDone === null) return a.notDone === b.notDone;
  const { notDone } = b;
  return a.notDone.length === notDone.length && a.notDone.every((member, at) => member === notDone[at]);
}
