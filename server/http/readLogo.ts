import { HttpRefusal } from './HttpRefusal.ts';
import { READERS, requireOwner } from './identity.ts';
import { logoOf } from './logoOf.ts';
import type { HttpPorts } from './ports.ts';
import { boardOf, type Route } from './routes.ts';

/**
 * `GET …/logo?of=<hash>`: the picture, for everybody on the board and by a reading link; kept by the browser where the hash is the logo's own.
 * Refuses: notAllowed; 404 `gone` where there is none.
 */
export function readLogo(ports: HttpPorts): Route {
  return async (request, response) => {
    const board = await boardOf(ports, request);
    requireOwner(request, board, ports.config.publicUrl, READERS);
    const bytes = await logoOf(ports, board);
    if (!bytes) throw new HttpRefusal('gone');
    const isOwn = request.query.of === board.committed.part.settings.logo?.hash;
    response
      .type('image/png')
      // Whoever opens it by itself opens a picture and nothing else.
      .set('Content-Security-Policy', "sandbox; default-src 'none'")
      .set('Content-Disposition', 'inline; filename="logo.png"')
      .set('Cache-Control', isOwn ? 'private, max-age=31536000, immutable' : 'no-store')
      .send(Buffer.from(bytes));
  };
}
