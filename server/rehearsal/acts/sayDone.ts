import type { Part } from './intent.ts';

/** Says "I'm done" for this step. */
export const sayDone: Part = ({ open: { walk }, mine }) =>
  mine.doneAt === walk.step
    ? []
    : [{ key: `done ${walk.step}`, pace: 'press', type: 'done.set', body: { done: true, at: walk.step } }];
