import type { Action } from '#shared/model/topic.ts';
import { CheckIcon } from '../../../parts/Icon.tsx';
import { useWhoAndWhen } from '../../../phases/talk/useWhoAndWhen.ts';

/** One action: what, and below it who and by when; ticked once it is done. */
export function ActionLine({ action }: { action: Action }) {
  const whoAndWhen = useWhoAndWhen()(action);
  return (
    <li className="yield-line" data-mark="box" data-done={action.done || undefined}>
      <span className="yield-line__box">{action.done && <CheckIcon size="0.72em" stroke={3} />}</span>
      <span dir="auto">{action.text}</span>
      {whoAndWhen && (
        <span className="yield-line__who" dir="auto">
          {whoAndWhen}
        </span>
      )}
    </li>
  );
}
