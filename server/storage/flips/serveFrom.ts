import type { CommandId } from '#shared/model/ids.ts';
import { isSame } from '#shared/model/same.ts';
import { stored } from '../../boards/model.ts';
import { TestServer } from '../../testing/TestServer.ts';
import type { BoardStore } from '../BoardStore.ts';
import { openSqliteStore } from '../SqliteStore.ts';
import { StoreOpenError } from '../StoreOpenError.ts';
import type { Looked } from './lookAt.ts';
import type { WorkedOn } from './workedOn.ts';

/** Starts a whole server on a directory that may be damaged, and asks for every board as people do. */
export async function serveFrom(dir: string, boards: readonly WorkedOn[]): Promise<Looked> {
  let store: BoardStore;
  try {
    store = await openSqliteStore({ dir });
  } catch (error) {
    return { refused: true, damaged: 0, problems: error instanceof StoreOpenError ? [] : [String(error)] };
  }
  const server = await TestServer.start({ store });
  const asked = await Promise.all(boards.map((board) => ask(server, board)));
  await server.stop();
  const problems = asked.filter((answer) => answer !== 'damaged' && answer !== 'whole');
  return { refused: false, damaged: asked.filter((answer) => answer === 'damaged').length, problems };
}

/** `whole`, `damaged`, or what is wrong. */
async function ask({ url, app }: TestServer, { board, state }: WorkedOn): Promise<string> {
  const response = await fetch(`${url}/api/boards/${board.code}/door`);
  const said: { id?: string; error?: { code: string; message: string } } = JSON.parse(await response.text());
  if (said.error) {
    const isClear = said.error.code === 'damaged' && said.error.message.length > 20;
    return isClear ? 'damaged' : `the door says ${JSON.stringify(said.error)}`;
  }
  const opened = said.id === board.id ? await app.registry.open(board.id) : null;
  if (opened?.kind !== 'open') return `the door shows ${said.id}, the board is ${opened?.kind}`;
  if (!isSame(stored(opened.board.committed.state), state)) return 'served other than it was written';
  const outcome = await opened.board.say({ id: 'goes-on-goes-on' as CommandId, type: 'screen.add', token: 'token' });
  return outcome.ok ? 'whole' : `a whole board does not go on: ${outcome.refusal}`;
}
