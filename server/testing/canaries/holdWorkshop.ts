import type { DraftId, MemberId, NoteId, StatementId } from '#shared/model/ids.ts';
import { current } from '#shared/rules/phases.ts';
import type { PhaseKey, PromptId } from '#shared/templates/template.ts';
import type { OpenedBoard } from '../Workshop.ts';
import { actPrivately } from './actPrivately.ts';
import { Tapped } from './Tapped.ts';

/** What a workshop left behind, and what is to be looked for in it. */
export interface Held {
  readonly people: readonly Tapped[];
  /** Somebody who was given the reading link. */
  readonly reader: Tapped;
  /** Tokens, link secrets and keys, each by what it is and the names of those who may receive it. */
  readonly tokens: ReadonlyMap<string, string>;
  /** Words and names that everybody on the board saw. */
  readonly shown: ReadonlyMap<string, string>;
  /** What outsiders must not read in a log either. */
  readonly words: ReadonlyMap<string, string>;
  readonly agreed: string;
  readonly exports: ReadonlyMap<string, Buffer>;
  readonly close: () => void;
}

interface Entered {
  readonly member: { readonly id: string };
  readonly token: string;
}

const TITLE = 'Kanarienschlag Ümläut';
const AGREED = 'A line that all canaries agreed on';
const vision = 'vision' as PromptId;

/** Leads people through every phase of the bootstrap. `restart`: the server is killed and started; returns its address. */
export async function holdWorkshop(url: string, restart: () => Promise<string>): Promise<Held> {
  const [lead, screen, alice, bob, cleo] = await Promise.all(
    ['Leadcanary', 'Screencanary', 'Alicecanary', 'Bobcanary', 'Cleocanary'].map((name) => Tapped.at(url, name)),
  );
  if (!lead || !screen || !alice || !bob || !cleo) throw new Error('nobody came');
  const people = [lead, screen, alice, bob, cleo];
  const tokens = new Map<string, string>();

  const { board, links, token } = await lead.post<OpenedBoard>('/api/boards', {
    template: 'cop-bootstrap',
    title: TITLE,
    facilitator: lead.name,
  });
  lead.token = token;
  screen.token = new URL(links.screen).hash.slice(1);
  tokens.set(`facilitator token of ${lead.name}`, token);
  // The facilitator is shown the screen's link, to open it: it is theirs as much as the screen's.
  tokens.set(`token of ${lead.name} and ${screen.name}`, screen.token);
  await lead.post(`/api/boards/${board.code}/lead`, { secret: token });
  await screen.post(`/api/boards/${board.code}/screen`, { secret: screen.token });
  for (const person of [alice, bob, cleo]) {
    const entered = await person.post<Entered>(`/api/boards/${board.code}/members`, { name: person.name });
    person.token = entered.token;
    tokens.set(`token of ${person.name}`, entered.token);
  }
  // Whoever reads looks again in every phase.
  const reader = await Tapped.at(url, 'Readercanary');
  const reading = await lead.post<{ link: string }>(`/api/boards/${board.code}/readers`, {});
  reader.token = new URL(reading.link).hash.slice(1);
  tokens.set(`reading link of ${lead.name} and ${reader.name}`, reader.token);
  const exports = new Map<string, Buffer>();
  const connect = async () => {
    await lead.connect(board.code, 'facilitator');
    await screen.connect(board.code, 'screen');
    await alice.connect(board.code, 'participant');
    await bob.connect(board.code, 'participant', ['polling']);
    await cleo.connect(board.code, 'participant');
  };
  await connect();
  await lead.peer.step('phase.switch', { phase: 'vision.discuss' as PhaseKey, on: true });
  await lead.peer.step('board.start', {});

  const writers = [alice, bob, cleo];
  for (let phase = 0; lead.peer.part.walk.status === 'running' && phase < 40; phase++) {
    await actPrivately(writers, lead);
    exports.set(`seen in phase ${phase}`, await reader.get(`/api/boards/${board.code}/see`));
    if (phase === 2) {
      const next = await restart();
      for (const { line } of [...people, reader]) line.leadTo(next);
      await connect();
    }
    if (current(lead.peer.part).phase.kind === 'align' && phase < 6) {
      const statement = { statement: 'agreed' as StatementId, box: 'vision', text: AGREED, parent: null } as const;
      await cleo.peer.act('statement.add', { ...statement, after: 'last', from: null });
    }
    if (!(await lead.peer.next()).ok) break;
  }

  // Somebody is sent away and let back in with a key.
  const key = Buffer.from(`${Math.random()} one-time key`).toString('base64url').slice(0, 30);
  const cleoId = cleo.peer.me as MemberId;
  await lead.peer.step('member.letBackIn', { member: cleoId, key });
  const back = await cleo.post<Entered>(`/api/boards/${board.code}/return`, { key });
  tokens.set(`key of ${cleo.name}`, key).set(`further token of ${cleo.name}`, back.token);
  const fresh = await lead.post<{ link: string }>(`/api/boards/${board.code}/links`, { face: 'facilitator' });
  tokens.set(`further link of ${lead.name}`, new URL(fresh.link).hash.slice(1));

  await makeTrouble(bob, board.code, lead.token);
  await lead.peer.step('board.finish', {});
  for (const path of ['/see', '/export/minutes.md', '/export/report.pdf']) {
    exports.set(`${path} by the reading link`, await reader.get(`/api/boards/${board.id}${path}`));
  }
  for (const path of ['', '/door', '/me', '/export/canvas.pdf', '/export/canvas.pdf?paper=a3']) {
    exports.set(path.split('/').at(-1) || 'board', await bob.get(`/api/boards/${board.id}${path}`));
  }
  return {
    people,
    reader,
    tokens,
    shown: new Map([
      ['title', TITLE],
      ['line', AGREED],
      ['note', 'Shown to everybody by Alicecanary'],
      ...writers.map(({ name }): [string, string] => [`name ${name}`, name]),
    ]),
    words: new Map([['code', board.code]]),
    agreed: AGREED,
    exports,
    close: () => {
      for (const person of [...people, reader]) person.close();
    },
  };
}

/** What goes wrong is logged: here with secrets in it. */
async function makeTrouble(person: Tapped, code: string, stolen: string): Promise<void> {
  await person.post(`/api/boards/${code}/lead`, { secret: person.token });
  await person.post(`/api/boards/${code}/members`, { name: `${stolen}\u0000` });
  await person.post(`/api/boards/${code}/return`, { key: person.token });
  await person.peer.send({ v: 1, id: 'x', type: person.token, body: { token: person.token } });
  await person.peer.act('note.edit', {
    note: 'nothing' as NoteId,
    text: person.token,
    base: person.token,
    spare: 'nothing' as NoteId,
  });
  const draft = { draft: 'late' as DraftId, prompt: vision, text: person.secret('late draft', 'Zu spät, Kanarie 42') };
  await person.peer.act('draft.put', draft);
  // Nobody may write into the window: the line is cut, and that is logged if anything is.
  person.peer.socket.emit('window', Buffer.from([0, 2, ...Buffer.from(person.token)]));
  await person.peer.until(() => person.peer.notices.length > 0);
}
