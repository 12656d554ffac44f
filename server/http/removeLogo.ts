import type { CommandId } from '#shared/model/ids.ts';
import type { Logo } from '#shared/model/look.ts';
import { newId } from '../boards/ids.ts';
import { tell } from './enterBoard.ts';
import { leaderOf } from './leaderOf.ts';
import type { HttpPorts } from './ports.ts';
import type { Route } from './routes.ts';

/** `DELETE …/logo`: there is to be none. For the facilitator. Refuses: notAllowed, retry. */
export function removeLogo(ports: HttpPorts): Route {
  return async (request, response) => {
    const board = await leaderOf(ports, request);
    const logo: Logo | null = null;
    await tell(board, { id: newId(ports.ids) as CommandId, type: 'logo.set', logo });
    await ports.registry.keepLogo(board.id, null, null);
    response.json({ logo });
  };
}
