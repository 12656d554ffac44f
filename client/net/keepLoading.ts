const AGAIN_MS = 3000;

/**
 * Code that must come, tried again until it is here: a phone that loses its network while loading must not be left with a
 * face that never connects. `missed` hears how long until the next try (ms). Null: given up because the face was closed.
 */
export async function keepLoading<T>(
  load: () => Promise<T>,
  isClosed: () => boolean,
  missed: (againMs: number) => void = () => {},
): Promise<T | null> {
  while (!isClosed()) {
    try {
      return await load();
    } catch {
      missed(AGAIN_MS);
      await new Promise((resolve) => window.setTimeout(resolve, AGAIN_MS));
    }
  }
  return null;
}
