import { boardReport } from '#shared/report/boardReport.ts';
import { printed, sendPrint } from './exportCanvas.ts';
import { READERS, requireOwner } from './identity.ts';
import type { HttpPorts } from './ports.ts';
import { boardOf, type Route } from './routes.ts';
import { sayFor } from './sentences.ts';

/**
 * `GET …/export/report.pdf`: everything the group made, for everybody on the board and whoever has a reading link.
 * Refuses: notAllowed, retry, busy.
 */
export function exportReport(ports: HttpPorts): Route {
  return async (request, response) => {
    const board = await boardOf(ports, request);
    requireOwner(request, board, ports.config.publicUrl, READERS);
    const { part } = board.committed;
    const { language } = part.board;
    const say = sayFor(language);
    const report = boardReport(part, say, language);
    const pdf = await printed(ports, board, response, (press, of) => press.report(report, of));
    sendPrint(response, 'application/pdf', `${report.name}, ${say('report.file')} ${report.date}.pdf`, pdf);
  };
}
