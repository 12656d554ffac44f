import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../checks/chromium.js';
import { BuiltServer } from '../../testing/BuiltServer.ts';
import { Crowd } from './Crowd.ts';
import { recordDrags } from './drags.ts';
import { facilitatorsWall, participantsWall, screensWall } from './ours.ts';
import { peersWall, servePeers } from './peers.ts';
import { writeResults } from './results.ts';
import { wallFile, wallTexts } from './wallFile.ts';
import { countRenders, type Rendered, type Scene, type Watched, watchWall } from './watchWall.ts';

/*
 * `npm run bench:wall`: a wall of 1,000 notes and 200 people, 50 of whom carry notes, beside tldraw and Excalidraw with as
 * many notes. `SECONDS`, `SEED`, `NOTES` change it; `ONLY=<word>` measures the scenes with that word in their name and
 * writes nothing.
 */
const SEED = Number(process.env.SEED ?? 7);
const SECONDS = Number(process.env.SECONDS ?? 8);
const SIZE = { notes: Number(process.env.NOTES ?? 1000), groups: 50 };
const PEOPLE = 200;
const { ONLY } = process.env;

/** 50 hands: notes carried for two seconds each, as people do; and let go four times a second each, as nobody does. */
const drags = recordDrags(SEED, { draggers: 50, forMs: SECONDS * 1000, lasts: 2000 }, SIZE);
const flurry = recordDrags(SEED, { draggers: 50, forMs: SECONDS * 1000, lasts: 250 }, SIZE);

const dir = mkdtempSync(join(tmpdir(), 'fikabord-wall-'));
const peers = await servePeers();
const server = await BuiltServer.start(dir);
const executablePath = findChromium();
const launch = () => chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) });
let browser: Browser | null = null;
try {
  browser = await launch();
  const crowd = await Crowd.around(server.url, wallFile(SEED, SIZE), PEOPLE);
  const way = { crowd, drags, notes: SIZE.notes };
  const busy = { crowd, drags: flurry, notes: SIZE.notes, silent: true };
  const peersWay = { texts: wallTexts(SEED, SIZE.notes), drags, groups: SIZE.groups };
  const ours = [
    facilitatorsWall(way, 'Fikabord, facilitator'),
    facilitatorsWall(way, 'Fikabord, facilitator, zoomed out', true),
    participantsWall(way, 'Fikabord, phone'),
    screensWall({ ...way, notes: 1 }, 'Fikabord, screen'),
    facilitatorsWall(busy, 'Fikabord, facilitator, 200 moves a second'),
  ];
  const theirs: Scene[] = peers
    ? (['tldraw', 'excalidraw'] as const).flatMap((peer) => [
        peersWall(peers.url, peer, peersWay),
        peersWall(peers.url, peer, peersWay, true),
      ])
    : [];
  const watched: Watched[] = [];
  const rendered = new Map<string, Rendered>();
  for (const scene of [...ours, ...theirs].filter(({ name }) => !ONLY || name.includes(ONLY))) {
    const one = await watchWall(browser, scene);
    watched.push(one);
    if (ours.includes(scene)) rendered.set(scene.name, await countRenders(browser, scene));
    const frames = one.cost.seconds * 60;
    const ms = (sum: number) => (sum / frames).toFixed(2);
    const { script, style, layout, paint } = one.cost;
    console.log(
      `${scene.name}: script ${ms(script)} style ${ms(style)} layout ${ms(layout)} paint ${ms(paint)} ms per 1/60 s, ` +
        `${one.framesPerSecond.toFixed(0)} frames/s, ${one.inView} in view, ${rendered.get(scene.name)?.components ?? '–'} components`,
    );
  }
  if (crowd.refused > 0) throw new Error(`${crowd.refused} moves were refused`);
  crowd.leaves();
  const about = {
    seed: SEED,
    seconds: SECONDS,
    size: SIZE,
    people: PEOPLE,
    browser: browser.version(),
    peers: peers?.versions ?? null,
  };
  const text = writeResults(watched, rendered, about);
  if (ONLY) console.log(text);
  else writeFileSync(new URL('./results.md', import.meta.url), text);
} finally {
  await browser?.close();
  await server.kill();
  peers?.close();
  rmSync(dir, { recursive: true, force: true });
}
