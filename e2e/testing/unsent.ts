import type { Page } from '@playwright/test';

/** The texts of what waits on this device for an answer of the server, oldest first. */
export function unsent(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const outboxes = Object.keys(localStorage).filter((key) => key.startsWith('fikabord.outbox.'));
    const acts = outboxes.flatMap((key): { body: { text?: string } }[] =>
      JSON.parse(localStorage.getItem(key) ?? '[]'),
    );
    return acts.map(({ body }) => body.text ?? '');
  });
}
