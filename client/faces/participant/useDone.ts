import { useBoard, useClient, useView } from '../../store/BoardContext.tsx';

/** "I'm done" of this phase, and the way to say or take it back. It ends with the next step. */
export function useDone(): { readonly done: boolean; readonly setDone: (done: boolean) => void } {
  const { act } = useClient();
  const step = useBoard((part) => part.walk.step);
  const done = useView((view) => view.mine.doneAt === step);
  return { done, setDone: (next) => act('done.set', { done: next, at: step }) };
}
