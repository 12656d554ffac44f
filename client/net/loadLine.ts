import { loadFold } from './lateFold.ts';

/** The code of the live line: connection, window, clock. */
export const loadLine = () => import('./line.ts').then(({ openLine }) => openLine);

/** Fetches the code of the line and of the rules early, while somebody still types their name. */
export function prefetchLine(): void {
  for (const load of [loadLine, loadFold]) load().catch(() => {});
}
