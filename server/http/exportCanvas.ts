import { z } from 'zod';
import { canvasSheet } from '#shared/canvas/canvasSheet.ts';
import { PressFull } from '../pdf/pressQueue.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { requireOwner } from './identity.ts';
import type { HttpPorts } from './ports.ts';
import { boardOf, type Route } from './routes.ts';
import { sayFor } from './sentences.ts';

const PAPER = z.enum(['a4', 'a3']).default('a4');

/** `GET …/export/canvas.pdf?paper=a4|a3`: the canvas, for everybody on the board. Refuses: notAllowed, retry, busy. */
export function exportCanvas(ports: HttpPorts): Route {
  return async (request, response) => {
    const paper = PAPER.safeParse(request.query.paper);
    if (!paper.success) throw new HttpRefusal('malformed');
    const board = await boardOf(ports, request);
    requireOwner(request, board, ports.config.publicUrl);
    if (!ports.press) throw new HttpRefusal('retry');
    const { part } = board.committed;
    const { language } = part.board;
    const sheet = canvasSheet(part, sayFor(language), language);
    const pdf = await ports.press.canvas(sheet, paper.data).catch((error: unknown) => {
      if (error instanceof PressFull) throw new HttpRefusal('busy');
      ports.warn({ board: board.id, why: String(error) }, 'the canvas was not printed');
      throw new HttpRefusal('retry');
    });
    response
      .type('application/pdf')
      .set('Content-Disposition', attachment(`${sheet.name} ${sheet.date}.pdf`))
      .set('Cache-Control', 'no-store')
      .send(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength));
  };
}

/** `Content-Disposition` for a name in any script (RFC 6266 and 5987), with a plain one for old programs. */
export function attachment(name: string): string {
  const safe = name
    .replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const plain = safe
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]/g, '_')
    .replace(/[%;]/g, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
