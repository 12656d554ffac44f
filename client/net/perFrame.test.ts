import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { perFrame } from './perFrame.ts';

let frames: (() => void)[] = [];
const nextFrame = () => {
  const due = frames;
  frames = [];
  for (const run of due) run();
};

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => {
    if (id > 0) frames[id - 1] = () => {};
  });
});
afterEach(() => vi.unstubAllGlobals());

test('what is asked for many times is done once, in the next frame', () => {
  const run = vi.fn();
  const frame = perFrame(run);
  for (let n = 0; n < 50; n++) frame.ask();
  expect(run).not.toHaveBeenCalled();
  nextFrame();
  expect(run).toHaveBeenCalledTimes(1);
  nextFrame();
  expect(run).toHaveBeenCalledTimes(1);
  frame.ask();
  nextFrame();
  expect(run).toHaveBeenCalledTimes(2);
});

test('what was done otherwise is not done again', () => {
  const run = vi.fn();
  const frame = perFrame(run);
  frame.ask();
  frame.settle();
  nextFrame();
  expect(run).not.toHaveBeenCalled();
  frame.ask();
  nextFrame();
  expect(run).toHaveBeenCalledTimes(1);
});

test('in a page nobody sees nothing waits for a frame that does not come', () => {
  const run = vi.fn();
  const frame = perFrame(run);
  frame.ask();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  frame.ask();
  expect(run).toHaveBeenCalledTimes(1);
  nextFrame();
  expect(run).toHaveBeenCalledTimes(1);
});

test('what was asked for right before nobody looked any more is done then', () => {
  const run = vi.fn();
  const frame = perFrame(run);
  frame.ask();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(run).toHaveBeenCalledTimes(1);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(run).toHaveBeenCalledTimes(1);
});
