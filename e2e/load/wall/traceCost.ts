/** An event of Chrome's trace, as far as it is read here. Times in µs; `tdur`: on the processor. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export type Kind = 'script' | 'style' | 'layout' | 'paint' | 'collect';

/** What the page's main thread did, ms on the processor. */
export interface Cost extends Record<Kind, number> {
  /** All its tasks together, what has no kind included. */
  readonly busy: number;
  readonly seconds: number;
  /** How often a frame was prepared on the main thread. */
  readonly frames: number;
  /** Tasks of more than 50 ms, and the longest of all, ms. */
  readonly longTasks: number;
  readonly longest: number;
}

const KINDS: Readonly<Record<string, Kind>> = {
  EvaluateScript: 'script',
  'v8.evaluateModule': 'script',
  'v8.compile': 'script',
  FunctionCall: 'script',
  TimerFire: 'script',
  EventDispatch: 'script',
  FireAnimationFrame: 'script',
  FireIdleCallback: 'script',
  RunMicrotasks: 'script',
  'v8.run': 'script',
  'v8.callFunction': 'script',
  WebSocketReceive: 'script',
  UpdateLayoutTree: 'style',
  RecalculateStyles: 'style',
  ParseAuthorStyleSheet: 'style',
  Layout: 'layout',
  HitTest: 'layout',
  IntersectionObserverController: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
  UpdateLayer: 'paint',
  UpdateLayerTree: 'paint',
  CompositeLayers: 'paint',
  'Decode Image': 'paint',
  MinorGC: 'collect',
  MajorGC: 'collect',
  'V8.GCScavenger': 'collect',
};

interface Open {
  readonly kind: Kind | null;
  readonly end: number;
  cost: number;
}

/** What a trace says of the page it was taken of: each µs goes to the innermost kind of work it was spent in. */
export function traceCost(trace: Buffer, seconds: number): Cost {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString('utf8'));
  const main = busiestMain(traceEvents);
  const events = traceEvents
    .filter((event) => event.ph === 'X' && `${event.pid} ${event.tid}` === main)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const sums: Record<Kind, number> = { script: 0, style: 0, layout: 0, paint: 0, collect: 0 };
  let [busy, longTasks, longest, taskEnd] = [0, 0, 0, 0];
  const open: Open[] = [];
  const close = () => {
    const one = open.pop();
    if (one?.kind) sums[one.kind] += one.cost;
  };
  for (const { name, ts, dur = 0, tdur = dur } of events) {
    const isTask = name === 'RunTask' || name === 'ThreadControllerImpl::RunTask';
    if (isTask && ts >= taskEnd) {
      busy += tdur;
      taskEnd = ts + dur;
      longest = Math.max(longest, tdur);
      if (tdur > 50_000) longTasks++;
    }
    const kind = KINDS[name] ?? null;
    if (!kind) continue;
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= ts) close();
    const outer = open.at(-1);
    if (outer) outer.cost -= tdur;
    open.push({ kind, end: ts + dur, cost: tdur });
  }
  while (open.length > 0) close();
  const frames = traceEvents.filter(
    (event) => event.name === 'BeginCommitCompositorFrame' && `${event.pid} ${event.tid}` === main,
  ).length;
  const ms = (us: number) => us / 1000;
  return {
    script: ms(sums.script),
    style: ms(sums.style),
    layout: ms(sums.layout),
    paint: ms(sums.paint),
    collect: ms(sums.collect),
    busy: ms(busy),
    seconds,
    frames,
    longTasks,
    longest: ms(longest),
  };
}

/** The main thread of the page: of all renderers the one that worked most. */
function busiestMain(events: readonly TraceEvent[]): string {
  const mains = new Map<string, number>();
  for (const { name, ph, pid, tid, args } of events)
    if (ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain') mains.set(`${pid} ${tid}`, 0);
  for (const { ph, pid, tid, tdur, dur = 0 } of events) {
    const thread = `${pid} ${tid}`;
    const sum = mains.get(thread);
    if (ph === 'X' && sum !== undefined) mains.set(thread, sum + (tdur ?? dur));
  }
  const [busiest] = [...mains].sort(([, a], [, b]) => b - a);
  if (!busiest) throw new Error('the trace names no page');
  return busiest[0];
}
