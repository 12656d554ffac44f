import { z } from 'zod';
import type { CommandId, MemberId } from '#shared/model/ids.ts';
import type { Board } from '../boards/Board.ts';
import type { Outcome } from '../boards/Head.ts';
import { hashOf, newId, newSecret } from '../boards/ids.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { requireOwner, setCookie } from './identity.ts';
import { baseOf, secretLink } from './links.ts';
import type { HttpPorts } from './ports.ts';
import { boardOf, bodyOf, type Route } from './routes.ts';

const BODY = z.strictObject({
  face: z.enum(['facilitator', 'screen']),
  /** The links there are stop working. */
  replace: z.boolean().default(false),
  /** The tab that asks, by its name on the line: it stays. */
  tab: z.string().max(60).optional(),
});
type Asked = z.output<typeof BODY>;

/**
 * `POST …/links`: a further secret link, for a facilitator who lost the first; or, with `replace`, one in the place of all
 * there are. Refuses: notAllowed.
 */
export function freshLink(ports: HttpPorts): Route {
  return async (request, response) => {
    const { publicUrl } = ports.config;
    const asked = bodyOf(request, publicUrl, BODY);
    const board = await boardOf(ports, request);
    const { member } = requireOwner(request, board, publicUrl, ['facilitator']);
    if (member === null) throw new HttpRefusal('notAllowed');
    const secret = newSecret(ports.ids);
    const outcome = await put(board, newId(ports.ids) as CommandId, member, asked, hashOf(secret));
    if (!outcome.ok) throw new HttpRefusal(outcome.refusal);
    const { face, replace } = asked;
    // The cookie that asked was the old link's secret.
    if (replace && face === 'facilitator') setCookie(response, board.id, face, secret, publicUrl);
    const { code } = board.committed.part.board;
    response.status(201).json({ link: secretLink(baseOf(request, publicUrl), code, face, secret) });
  };
}

function put(
  board: Board,
  id: CommandId,
  member: MemberId,
  { face, replace, tab = '' }: Asked,
  token: string,
): Promise<Outcome> {
  if (replace) return board.replaceLink({ id, type: 'link.replace', member, token, face }, tab);
  return board.say(
    face === 'screen' ? { id, type: 'screen.add', token } : { id, type: 'token.add', member, token, face },
  );
}
