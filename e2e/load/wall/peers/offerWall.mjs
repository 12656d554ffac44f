/** How many notes hang side by side, and how far apart, px. */
const ACROSS = 32;
const APART = 220;
/** How often a hand tells where it is: what their own servers pass on. */
const TOLD_EVERY_MS = 50;

const home = (n) => ({ x: (n % ACROSS) * APART + 40, y: Math.floor(n / ACROSS) * APART + 40 });

/**
 * What the benchmark finds in each peer's page: a wall of so many notes, and drags that are replayed on it. All that moves
 * in one frame is handed over at once, which spares a peer what its line would cost.
 *
 * @param {{
 *   put: (notes: { text: string, x: number, y: number }[]) => void,
 *   fit: () => void,
 *   move: (places: { note: number, x: number, y: number }[]) => void,
 *   inView: () => number,
 * }} peer
 */
export function offerWall(peer) {
  let places = [];
  let told = 0;
  const replay = (drags, notes, groups) =>
    new Promise((done) => {
      const start = performance.now();
      const carried = drags.map((drag) => ({ ...drag, from: places[drag.note], last: -1, over: false }));
      const tick = () => {
        const now = performance.now() - start;
        const moved = [];
        for (const drag of carried) {
          if (drag.over || now < drag.at) continue;
          if (drag.last < 0) drag.from = places[drag.note];
          const along = Math.min(1, (now - drag.at) / drag.lasts);
          if (along < 1 && drag.last >= 0 && now - drag.last < TOLD_EVERY_MS) continue;
          drag.last = now;
          drag.over = along === 1;
          const to = home(Math.floor((drag.to * notes) / groups));
          const at = {
            x: drag.from.x + (to.x + 12 - drag.from.x) * along,
            y: drag.from.y + (to.y + 12 - drag.from.y) * along,
          };
          places[drag.note] = at;
          moved.push({ note: drag.note, ...at });
        }
        told += moved.length;
        if (moved.length > 0) peer.move(moved);
        if (carried.every(({ over }) => over)) done();
        else requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
  Object.assign(globalThis, {
    peerWall: {
      put: (texts) => {
        places = texts.map((_, n) => home(n));
        peer.put(texts.map((text, n) => ({ text, ...home(n) })));
      },
      fit: peer.fit,
      inView: peer.inView,
      replay,
      told: () => told,
    },
  });
}
