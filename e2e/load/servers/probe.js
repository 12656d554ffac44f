import { monitorEventLoopDelay, PerformanceObserver, performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/**
 * Preloaded into every server of a benchmark, ours and theirs alike (`node --import`): answers, over the channel to whoever
 * started the process, how much CPU it has used (all its threads), its memory, and how late its event loop was.
 */
if (isMainThread && process.send && process.channel) {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  let pausedMs = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) pausedMs += duration;
  }).observe({ entryTypes: ['gc'] });
  let before = performance.eventLoopUtilization();
  process.channel.unref();
  // Whoever measures is gone: nobody else would end this process.
  process.on('disconnect', () => process.exit(1));
  process.on('message', (asked) => {
    if (asked === 'gc') {
      setFlagsFromString('--expose-gc');
      for (let round = 0; round < 3; round++) runInNewContext('gc')();
    }
    if (asked === 'reset') {
      delay.reset();
      before = performance.eventLoopUtilization();
      pausedMs = 0;
    }
    const { user, system } = process.cpuUsage();
    const { rss, heapUsed, external, arrayBuffers } = process.memoryUsage();
    process.send?.({
      at: performance.now(),
      cpuMs: (user + system) / 1_000,
      rss,
      heapUsed,
      external,
      arrayBuffers,
      gcMs: pausedMs,
      busy: performance.eventLoopUtilization(before).utilization,
      // The histogram holds how long a wait of 10 ms took.
      delayP50: Math.max(0, delay.percentile(50) / 1e6 - 10),
      delayP99: Math.max(0, delay.percentile(99) / 1e6 - 10),
      delayMax: Math.max(0, delay.max / 1e6 - 10),
    });
  });
}
