import type { TargetId } from '#shared/model/ids.ts';
import { useSay } from '../../../i18n/language.tsx';
import { Sheet } from '../../../parts/Sheet.tsx';
import type { Target } from '../../../phases/targets.ts';

/** "Merge with which one?": every other topic, by press. */
export function MergeWith({
  others,
  onChoose,
  onClose,
}: {
  others: readonly Target[];
  onChoose: (into: TargetId) => void;
  onClose: () => void;
}) {
  const say = useSay();
  return (
    <Sheet title={say('topic.mergeWith')} onClose={onClose}>
      <p className="meta">{say('topic.mergeWith.hint')}</p>
      <ul className="topic-rows">
        {others.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="topic-row voice-note" dir="auto" onClick={() => onChoose(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
