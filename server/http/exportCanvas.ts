import type { Request, Response } from 'express';
import { z } from 'zod';
import { canvasHtml } from '#shared/canvas/canvasHtml.ts';
import { canvasNow } from '#shared/canvas/canvasNow.ts';
import type { CanvasSheet } from '#shared/canvas/sheet.ts';
import type { Board } from '../boards/Board.ts';
import type { Print, PrintFor } from '../pdf/pdfPress.ts';
import { QueueFull } from '../threads/workQueue.ts';
import { goneOf } from './goneOf.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { READERS, requireOwner } from './identity.ts';
import { logoOf } from './logoOf.ts';
import { missingGlyphs } from './missingGlyphs.ts';
import type { HttpPorts, Press } from './ports.ts';
import { boardOf, type Route } from './routes.ts';
import { sayFor } from './sentences.ts';

const PAPER = z.enum(['a4', 'a3', 'a1']).default('a4');
const SIZE = z.enum(['screen', 'print']).default('screen');

/** `GET …/export/canvas.pdf?paper=a4|a3|a1`: the canvas, for everybody on the board. Refuses: notAllowed, retry, busy. */
export function exportCanvas(ports: HttpPorts): Route {
  return async (request, response) => {
    const paper = PAPER.safeParse(request.query.paper);
    if (!paper.success) throw new HttpRefusal('malformed');
    const { board, sheet } = await canvasOf(ports, request);
    const pdf = await printed(ports, board, response, (press, of) => press.canvas(sheet, paper.data, of));
    sendPrint(response, 'application/pdf', `${sheet.name} ${sheet.date}.pdf`, pdf);
  };
}

/** `GET …/export/canvas.png?size=screen|print`: the canvas alone as a picture. Refuses: notAllowed, retry, busy. */
export function exportPicture(ports: HttpPorts): Route {
  return async (request, response) => {
    const size = SIZE.safeParse(request.query.size);
    if (!size.success) throw new HttpRefusal('malformed');
    const { board, sheet } = await canvasOf(ports, request);
    const png = await printed(ports, board, response, (press, of) => press.picture(sheet, size.data, of));
    sendPrint(response, 'image/png', `${sheet.name} ${sheet.date}.png`, png);
  };
}

/** `GET …/export/canvas.html`: the canvas as one web page. Refuses: notAllowed. */
export function exportPage(ports: HttpPorts): Route {
  return async (request, response) => {
    const { board, sheet } = await canvasOf(ports, request);
    const page = new TextEncoder().encode(canvasHtml(sheet, base64Of(await logoOf(ports, board))));
    sendFile(response, 'text/html; charset=utf-8', `${sheet.name} ${sheet.date}.html`, page);
  };
}

/** The canvas of the board a request names, for whoever is on it or has a reading link. Refuses: notAllowed. */
async function canvasOf(ports: HttpPorts, request: Request): Promise<{ board: Board; sheet: CanvasSheet }> {
  const board = await boardOf(ports, request);
  requireOwner(request, board, ports.config.publicUrl, READERS);
  const { part } = board.committed;
  const { language } = part.board;
  return { board, sheet: canvasNow(part, sayFor(language), language) };
}

/**
 * What the press makes of a board, as long as somebody waits for it. Refuses: busy when too many wait, retry when it
 * fails or there is none.
 */
export async function printed(
  ports: HttpPorts,
  board: Board,
  response: Response,
  print: (press: Press, of: PrintFor) => Promise<Print>,
): Promise<Print> {
  if (!ports.press) throw new HttpRefusal('retry');
  const signal = goneOf(response);
  const logo = await logoOf(ports, board);
  return print(ports.press, { board: board.id, signal, logo }).catch((error: unknown) => {
    if (error instanceof QueueFull) throw new HttpRefusal('busy');
    // Whoever asked is gone: nobody reads the answer, and nothing failed.
    if (signal.aborted) throw new HttpRefusal('retry');
    ports.warn({ board: board.id, why: String(error) }, 'an export was not printed');
    throw new HttpRefusal('retry');
  });
}

/** Bytes as text for a page or a file; null: there are none. */
export const base64Of = (bytes: Uint8Array | null): string | null => bytes && Buffer.from(bytes).toString('base64');

/** Hands a print over, and tells the signs in it that no font has (docs/protocol.md). */
export function sendPrint(response: Response, type: string, name: string, { bytes, missing }: Print): void {
  if (missing.length > 0) response.set('Fikabord-Missing-Glyphs', missingGlyphs(missing));
  sendFile(response, type, name, bytes);
}

/** Hands a file over under a name every system can keep. */
export function sendFile(response: Response, type: string, name: string, bytes: Uint8Array): void {
  response
    .type(type)
    .set('Content-Disposition', attachment(name))
    .set('Cache-Control', 'no-store')
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
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
