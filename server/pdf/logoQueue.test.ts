import { expect, it } from 'vitest';
import { pictureSize } from '../logo/pictureSize.ts';
import { QueueFull } from '../threads/workQueue.ts';
import { createPdfPress } from './pdfPress.ts';
import { TEST_KITCHEN } from './testing/sheets.ts';

const SLOW = 120_000;
const SVG = pictureSize(new TextEncoder().encode('<svg viewBox="0 0 3 1"><path d="M0 0h3v1z"/></svg>'));

it('[LIMIT-5] one logo is drawn and four wait, and however many come, no export is refused for it', async () => {
  const press = createPdfPress({ timeoutMs: SLOW });
  const leaving = new AbortController();
  const logos = Array.from({ length: 40 }, async (_, at) =>
    press.logo(SVG, { board: `board ${at}`, signal: leaving.signal }).catch((error: unknown) => error),
  );
  const refused = logos.slice(5);
  const print = press.canvas(TEST_KITCHEN, 'a4', { board: 'mine' });
  expect((await Promise.all(refused)).every((error) => error instanceof QueueFull)).toBe(true);
  expect((await print).bytes.length).toBeGreaterThan(1_000);
  leaving.abort(new Error('Gone.'));
  expect((await Promise.all(logos.slice(0, 5))).some((error) => error instanceof QueueFull)).toBe(false);
  await press.close();
}, 120_000);
