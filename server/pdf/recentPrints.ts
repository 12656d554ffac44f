export interface RecentPrints {
  /** The print of this content: the kept one, the one being made, or a new one. */
  get(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** Keeps the last prints, so that a room that downloads together is served by one export. Failures are not kept. */
export function createRecentPrints(kept: number): RecentPrints {
  const prints = new Map<string, Promise<Uint8Array>>();

  return {
    get(key, make) {
      const there = prints.get(key);
      // Taken out and put back last: the map's order is the order of use.
      prints.delete(key);
      const print = there ?? make();
      prints.set(key, print);
      if (!there) print.catch(() => prints.delete(key));
      for (const oldest of prints.keys()) {
        if (prints.size <= kept) break;
        prints.delete(oldest);
      }
      return print;
    },
  };
}
