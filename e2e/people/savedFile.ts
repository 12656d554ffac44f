import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** The bytes of the file that a press makes the browser save. */
export async function savedFile(page: Page, press: () => Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return new Uint8Array(await readFile(await download.path()));
}
