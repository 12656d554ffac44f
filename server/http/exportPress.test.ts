import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CanvasSheet } from '#shared/canvas/sheet.ts';
import type { Report } from '#shared/report/report.ts';
import type { PrintFor } from '../pdf/pdfPress.ts';
import { plainPrint } from '../pdf/testing/plainPrint.ts';
import { TestServer } from '../testing/TestServer.ts';
import { Workshop } from '../testing/Workshop.ts';

let slow: (of: PrintFor) => void = () => undefined;
const reported: Report[] = [];
const press = {
  // A poster is never done.
  canvas: async (_: CanvasSheet, paper: string, of: PrintFor) => {
    if (paper === 'a1') {
      slow(of);
      await new Promise((_, reject) => of.signal?.addEventListener('abort', () => reject(of.signal?.reason)));
    }
    return plainPrint('%PDF-1.7');
  },
  picture: async (_: CanvasSheet, size: string) =>
    plainPrint(size, [
      { code: 'U+A9E0', place: 'Éa, "b"' },
      { code: 'U+11A00', place: '' },
    ]),
  report: async (report: Report) => {
    reported.push(report);
    return plainPrint('%PDF-1.7 report');
  },
};

let server: TestServer;
let workshop: Workshop;
let at: string;

beforeEach(async () => {
  reported.length = 0;
  server = await TestServer.start({ press });
  workshop = await Workshop.open(server);
  at = `/api/boards/${workshop.opened.board.code}`;
});
afterEach(async () => {
  workshop.close();
  await server.stop();
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

describe('what can be taken home', () => {
  it('[CANVAS-10] writes the canvas as a web page, which says that it was made in the middle', async () => {
    const response = await get(`${at}/export/canvas.html`, bearer(workshop.opened.token));
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('attachment; filename="A workshop 2026-11-21.html"');
    expect(await response.text()).toContain('Made in the middle');
  });

  it('draws the canvas for screens, or for print', async () => {
    const picture = (query: string) => get(`${at}/export/canvas.png${query}`, bearer(workshop.opened.token));
    const response = await picture('');
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('content-disposition')).toContain('A workshop 2026-11-21.png');
    expect(await response.text()).toBe('screen');
    expect(await (await picture('?size=print')).text()).toBe('print');
    expect((await picture('?size=40000')).status).toBe(400);
  });

  it('[PRESS-3] tells which signs no font has, and where they stand, in plain ASCII', async () => {
    const told = async (file: string) =>
      (await get(`${at}/export/${file}`, bearer(workshop.opened.token))).headers.get('fikabord-missing-glyphs');
    expect(await told('canvas.png')).toBe('U+A9E0;in="%C3%89a%2C%20%22b%22", U+11A00;in=""');
    expect(await told('canvas.pdf')).toBeNull();
  });

  it('[PRESS-2] ends the work when whoever asked hangs up, and knows whose board it is', async () => {
    const path = `${server.url}${at}/export/canvas.pdf?paper=a1`;
    const asked = request(path, { headers: bearer(workshop.opened.token) }).on('error', () => {});
    asked.end();
    const { board, signal } = await new Promise<PrintFor>((resolve) => {
      slow = resolve;
    });
    expect(board).toBe(workshop.opened.board.id);
    asked.destroy();
    await expect.poll(() => signal?.aborted, { interval: 5 }).toBe(true);
    expect(server.logged).toEqual([]);
  });

  it('[REPORT-4] prints the report at any time, and it says that it was made in the middle', async () => {
    const lead = await workshop.facilitator();
    await lead.step('board.start', {});
    const response = await get(`${at}/export/report.pdf`, bearer(workshop.opened.token));
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toContain('report 2026-11-21.pdf');
    expect(await response.text()).toBe('%PDF-1.7 report');
    expect(reported).toMatchObject([{ language: 'en', notice: expect.stringContaining('Made in the middle') }]);
  });
});
