import { machineLines } from './machine.ts';
import type { Rendered, Watched } from './watchWall.ts';

interface About {
  readonly seed: number;
  readonly seconds: number;
  readonly size: { readonly notes: number; readonly groups: number };
  readonly people: number;
  readonly browser: string;
  readonly peers: Readonly<Record<string, string>> | null;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

const worked = ({ cost }: Watched): number => cost.script + cost.style + cost.layout;
/** Of every sixtieth of a second, whether a frame was drawn in it or not: a page that drops frames gains nothing by it. */
const perFrame = (ms: number, { cost }: Watched): string => (ms / (cost.seconds * 60)).toFixed(2);
const perDrawn = (ms: number, { cost }: Watched): string => (ms / Math.max(1, cost.frames)).toFixed(2);

/** The results as the page `results.md`. */
export function writeResults(
  watched: readonly Watched[],
  rendered: ReadonlyMap<string, Rendered>,
  about: About,
): string {
  const { seed, seconds, size, people, browser, peers } = about;
  const rows = watched.map((one) => [
    one.name,
    String(one.inView),
    ...[one.cost.script, one.cost.style, one.cost.layout].map((ms) => perFrame(ms, one)),
    `**${perFrame(worked(one), one)}**`,
    perFrame(one.cost.paint, one),
    perDrawn(worked(one), one),
    one.framesPerSecond.toFixed(0),
    String(one.cost.longTasks),
    one.cost.longest.toFixed(0),
    one.heapMB.toFixed(0),
  ]);
  const first = watched[0];
  const ratios = watched
    .filter(({ name }) => /^(tldraw|excalidraw)/.test(name))
    .map((peer) => [
      peer.name,
      ...watched
        .filter(({ name }) => /^Fikabord/.test(name))
        .map((one) => (worked(one) / one.cost.seconds / (worked(peer) / peer.cost.seconds)).toFixed(2)),
    ]);
  const ours = watched.filter(({ name }) => /^Fikabord/.test(name)).map(({ name }) => name);
  const stopped = watched.flatMap(({ name, stopped: urls }) => urls.map((url) => `- ${name}: ${url}`));
  return [
    '# The wall at scale: results',
    '',
    'Written by `npm run bench:wall`; what it means stands in docs/benchmarks-wall.md.',
    '',
    ...machineLines(seed, browser),
    `- ${size.notes} notes in ${size.groups} groups and beside them, ${people} people there, 50 of them carrying notes for ${seconds} s`,
    `- Peers: ${peers ? `tldraw ${peers.tldraw}, Excalidraw ${peers['@excalidraw/excalidraw']}` : 'not installed'}`,
    '',
    '## Work of the page’s main thread, ms on the processor per 1/60 s',
    '',
    ...table(
      [
        'Wall',
        'notes in view',
        'script',
        'style',
        'layout',
        'sum',
        'paint',
        'sum per frame drawn',
        'frames/s',
        'tasks > 50 ms',
        'longest, ms',
        'heap, MB',
      ],
      rows,
    ),
    '',
    '## Script + style + layout, ours as a share of each peer’s (below 1: less than the peer)',
    '',
    ...(ratios.length > 0 && first ? table(['', ...ours], ratios) : ['No peer was measured.']),
    '',
    '## React: components called per change of the document',
    '',
    ...table(
      ['Wall', 'changes', 'commits', 'components', 'per change'],
      [...rendered].map(([name, { changes, commits, components }]) => [
        name,
        String(changes),
        String(commits),
        String(components),
        (components / Math.max(1, changes)).toFixed(1),
      ]),
    ),
    '',
    '## Requests that were stopped, since nothing leaves the machine while it is measured',
    '',
    ...(stopped.length > 0 ? stopped : ['None was tried.']),
    '',
  ].join('\n');
}
