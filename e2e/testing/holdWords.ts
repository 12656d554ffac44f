import type { Page } from '@playwright/test';

/**
 * Puts a hand on the line of a page: while it holds, nothing the page says reaches the server, and then everything in order.
 * What the server says always arrives.
 */
export async function holdWords(page: Page): Promise<{ hold: () => void; release: () => void }> {
  let holding = false;
  let held: (() => void)[] = [];
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((words) => {
      if (holding) held.push(() => server.send(words));
      else server.send(words);
    });
  });
  return {
    hold: () => {
      holding = true;
    },
    release: () => {
      holding = false;
      for (const say of held) say();
      held = [];
    },
  };
}
