import type { openLine } from './line.ts';

const AGAIN_MS = 3000;

/** Fetches the code of the line early, while somebody still types their name. */
export const prefetchLine = (): void => void import('./line.ts').catch(() => {});

/**
 * The code of the line, tried again until it is here: a phone that loses its network while loading must not be left with a
 * face that never connects. `missed` hears how long until the next try (ms). Null: given up because the face was closed.
 */
export async function loadLine(
  isClosed: () => boolean,
  missed: (againMs: number) => void,
): Promise<typeof openLine | null> {
  while (!isClosed()) {
    try {
      return (await import('./line.ts')).openLine;
    } catch {
      missed(AGAIN_MS);
      await new Promise((resolve) => window.setTimeout(resolve, AGAIN_MS));
    }
  }
  return null;
}
