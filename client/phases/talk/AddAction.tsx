import type { TargetId } from '#shared/model/ids.ts';
import { useComposerText } from '../../faces/board/composerKeep.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { AddYield } from './AddYield.tsx';
import type { ActionActs } from './useActionActs.ts';
import { composerKey, useYieldComposer } from './useYieldComposer.ts';
import { WhoFields } from './WhoFields.tsx';

/** The empty line of the actions; below it, once there are words in it, who does it and by when. */
export function AddAction({
  topic,
  own,
  onTyping,
  onAdd,
}: {
  topic: TargetId | null;
  own: boolean;
  onTyping: (typing: boolean) => void;
  onAdd: ActionActs['add'];
}) {
  const say = useSay();
  const board = useBoard((part) => part.board.code);
  const composer = useYieldComposer('action', topic, own);
  const key = composerKey('action', topic, own);
  const [who, setWho] = useComposerText(board, `${key}.who`);
  const [by, setBy] = useComposerText(board, `${key}.by`);
  return (
    <AddYield
      composer={composer}
      limit="action"
      label={say('actions.add')}
      onTyping={onTyping}
      onAdd={() => {
        if (!onAdd(composer.topic, composer.text, { who, by: by || null })) return false;
        composer.setText('');
        setWho('');
        setBy('');
        return true;
      }}
    >
      <WhoFields who={who} onWho={setWho} by={by} onBy={setBy} />
    </AddYield>
  );
}
