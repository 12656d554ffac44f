import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { LIMITS } from '#shared/rules/limits.ts';
import { checkTemplate } from './checkTemplate.ts';
import { createBoard } from './createBoard.ts';
import { comeBack, exchangeSecret, joinBoard } from './enterBoard.ts';
import { exportCanvas, exportPage, exportPicture } from './exportCanvas.ts';
import { exportChat } from './exportChat.ts';
import { exportReport } from './exportReport.ts';
import { exportText } from './exportText.ts';
import { freshLink } from './freshLink.ts';
import { HttpRefusal, sendRefusal } from './HttpRefusal.ts';
import { fileBody, importBoard, mayImport } from './importBoard.ts';
import { linksInUse, readBoard, readDoor, readKeeping, readLan, whoAmI } from './lookAtBoard.ts';
import type { HttpPorts } from './ports.ts';
import { addReader, frameReader, listReaders, revokeReader } from './readers.ts';
import { readLogo } from './readLogo.ts';
import { removeLogo } from './removeLogo.ts';
import { newRouter } from './routes.ts';
import { securityHeaders } from './securityHeaders.ts';
import { seeBoard } from './seeBoard.ts';
import { mayGiveLogo, pictureBody, setLogo } from './setLogo.ts';
import { throwAway } from './throwAway.ts';

/** Everything that is asked by HTTP. `client`: what serves the built client, if it was built. */
export function httpApp(ports: HttpPorts, isReady: () => boolean, client: RequestHandler | null): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('etag', false);
  app.set(
    'trust proxy',
    typeof ports.config.trustedProxies === 'object' ? [...ports.config.trustedProxies] : ports.config.trustedProxies,
  );
  app.use(securityHeaders());
  app.get('/healthz', (_request, response) => void response.json({ ok: true }));
  app.get('/readyz', (_request, response) => void response.status(isReady() ? 200 : 503).json({ ok: isReady() }));
  app.use('/api', api(ports));
  if (client) app.use(client);
  app.use((_request, response) => void response.status(404).type('text/plain').send('404'));
  return app;
}

function api(ports: HttpPorts): RequestHandler {
  const router = newRouter();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  // Before the others' smaller limit: a board as a file is large.
  router.post('/boards/import', mayImport(ports), fileBody(), importBoard(ports));
  const template = LIMITS.template.bytes;
  router.post('/templates', express.text({ type: 'application/json', limit: template }), checkTemplate(ports));
  router.post('/boards', express.json({ limit: template }), createBoard(ports));
  router.use(express.json({ limit: LIMITS.httpBodyBytes }));
  router.get('/boards/:board', readBoard(ports));
  router.get('/boards/:board/door', readDoor(ports));
  router.get('/boards/:board/me', whoAmI(ports));
  router.get('/boards/:board/keeping', readKeeping(ports));
  router.get('/boards/:board/lan', readLan(ports));
  router.get('/boards/:board/export/canvas.pdf', exportCanvas(ports));
  router.get('/boards/:board/export/canvas.png', exportPicture(ports));
  router.get('/boards/:board/export/canvas.html', exportPage(ports));
  router.get('/boards/:board/export/report.pdf', exportReport(ports));
  router.get('/boards/:board/export/chat.txt', exportChat(ports));
  for (const form of ['minutes.md', 'notes.csv', 'board.json', 'template.json'] as const) {
    router.get(`/boards/:board/export/${form}`, exportText(ports, form));
  }
  router.post('/boards/:board/members', joinBoard(ports));
  router.post('/boards/:board/lead', exchangeSecret(ports, 'facilitator'));
  router.post('/boards/:board/screen', exchangeSecret(ports, 'screen'));
  router.post('/boards/:board/see', exchangeSecret(ports, 'reader'));
  router.get('/boards/:board/see', seeBoard(ports));
  router.get('/boards/:board/readers', listReaders(ports));
  router.post('/boards/:board/readers', addReader(ports));
  router.post('/boards/:board/readers/:reader/frame', frameReader(ports));
  router.post('/boards/:board/readers/:reader/revoke', revokeReader(ports));
  router.post('/boards/:board/return', comeBack(ports));
  router.post('/boards/:board/links', freshLink(ports));
  router.get('/boards/:board/links', linksInUse(ports));
  router.post('/boards/:board/throw-away', throwAway(ports));
  router.get('/boards/:board/logo', readLogo(ports));
  router.put('/boards/:board/logo', mayGiveLogo(ports), pictureBody(), setLogo(ports));
  router.delete('/boards/:board/logo', removeLogo(ports));
  router.use(() => {
    throw new HttpRefusal('malformed', 404);
  });
  router.use(answerError(ports));
  return router;
}

/** Four parameters: Express tells an error handler by their number. */
const answerError =
  ({ warn }: HttpPorts): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    if (error instanceof HttpRefusal) return sendRefusal(response, error);
    const status = statusOf(error);
    if (status === 413) return sendRefusal(response, new HttpRefusal('tooLarge'));
    if (status < 500) return sendRefusal(response, new HttpRefusal('malformed', status));
    warn({ why: error instanceof Error ? error.stack : String(error) }, 'a request failed');
    sendRefusal(response, new HttpRefusal('retry', 500));
  };

/** What Express and its body parser say about a request they could not read. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
