import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { type Clock, systemClock } from '../../boards/clock.ts';
import type { Request } from './workerMessages.ts';

/** Longest wait of an append for others to share its commit, ms. The first one after a pause does not wait. */
const BETWEEN_COMMITS_MS = 5;

/**
 * Everything that waited while the last commit ran is taken at once, so that one fsync serves it all; of appends that
 * follow each other closely, as much as comes within a moment: a commit costs far more than what it holds.
 */
export function takeTogether(
  port: MessagePort,
  carryOut: (asked: readonly Request[]) => void,
  clock: Clock = systemClock,
): void {
  let waiting: Request[] = [];
  let cancel: (() => void) | null = null;
  let freeAt = 0;
  const take = () => {
    cancel?.();
    cancel = null;
    const asked = [...waiting, ...drain(port)];
    waiting = [];
    carryOut(asked);
    freeAt = clock.now() + BETWEEN_COMMITS_MS;
  };
  port.on('message', (first: Request) => {
    waiting.push(first, ...drain(port));
    // Never longer, also where the machine's clock was set back meanwhile.
    const wait = Math.min(freeAt - clock.now(), BETWEEN_COMMITS_MS);
    if (wait <= 0 || waiting.some(({ question }) => question.do !== 'append')) take();
    else cancel ??= clock.after(wait, take);
  });
}

function* drain(port: MessagePort): Generator<Request> {
  for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
    yield next.message;
  }
}
