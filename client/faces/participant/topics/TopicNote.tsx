import type { Note } from '#shared/model/note.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../../../i18n/language.tsx';
import { Button } from '../../../parts/Button.tsx';
import { PencilIcon, TrashIcon, UndoIcon } from '../../../parts/Icon.tsx';
import { useView } from '../../../store/BoardContext.tsx';
import { useAuthors } from './TopicTile.tsx';

/** A note of a topic, in full. Changing and removing are for who wrote it. */
export function TopicNote({
  note,
  stage,
  onEdit,
  onRemove,
  onTakeOut,
}: {
  note: Note;
  stage: Stage;
  onEdit?: () => void;
  onRemove?: () => void;
  onTakeOut?: () => void;
}) {
  const say = useSay();
  const names = useAuthors([note]);
  const mine = useView((view) => note.id in view.mine.notes);
  const tint = stage.prompts.find(({ id }) => id === note.prompt)?.tint ?? 'chalk';
  const by = mine ? say('topic.yours') : names && say('discuss.raisedBy', { who: names });
  return (
    <li className="topic-note">
      <div className="topic-note__paper" data-tint={tint}>
        <p className="topic-note__words voice-note" dir="auto">
          {note.text}
        </p>
        {by && <p className="topic-note__by">{by}</p>}
      </div>
      <div className="topic-note__ways">
        {mine && onEdit && (
          <Button size="small" icon={PencilIcon} onClick={onEdit}>
            {say('wall.edit')}
          </Button>
        )}
        {onTakeOut && (
          <Button size="small" look="quiet" icon={UndoIcon} onClick={onTakeOut}>
            {say('topic.takeOut')}
          </Button>
        )}
        {mine && onRemove && (
          <Button size="small" look="danger" icon={TrashIcon} onClick={onRemove}>
            {say('topic.remove')}
          </Button>
        )}
      </div>
    </li>
  );
}
