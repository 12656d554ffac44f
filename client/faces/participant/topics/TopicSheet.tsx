import './topics.css';
import { useEffect, useRef, useState } from 'react';
import type { NoteId, TargetId } from '#shared/model/ids.ts';
import { topicNotes } from '#shared/rules/topics.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../../../i18n/language.tsx';
import { Button } from '../../../parts/Button.tsx';
import { GroupIcon } from '../../../parts/Icon.tsx';
import { Sheet } from '../../../parts/Sheet.tsx';
import { useTopicActs } from '../../../phases/discuss/useTopicActs.ts';
import { useMayMove, useMayWrite } from '../../../phases/rights.ts';
import { useTargets } from '../../../phases/targets.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { EditTopic } from './EditTopic.tsx';
import { MergeWith } from './MergeWith.tsx';
import { TopicNote } from './TopicNote.tsx';
import { useTakeOut } from './useTakeOut.ts';

type Doing = { readonly is: 'looking' | 'merging' } | { readonly is: 'editing'; readonly note: NoteId };

/** One topic: the words of all its notes, and by press what may be done: change mine, merge it with another, take one out. */
export function TopicSheet({ id, stage, onClose }: { id: TargetId; stage: Stage; onClose: () => void }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const others = useTargets(stage).filter((other) => other.id !== id);
  const mayMove = useMayMove();
  const mayWrite = useMayWrite();
  const acts = useTopicActs();
  const takeOut = useTakeOut();
  const [doing, go] = useState<Doing>({ is: 'looking' });
  const now = topicNotes(part, id);
  const last = useRef(now);
  // Merged or removed by somebody else: it stays to be read, and words in the making stay to be kept.
  const gone = now.length === 0;
  const notes = gone ? last.current : now;
  useEffect(() => {
    if (!gone) last.current = now;
  });
  const edited = doing.is === 'editing' ? notes.find((note) => note.id === doing.note) : undefined;
  if (edited) return <EditTopic note={edited} onClose={onClose} />;
  if (doing.is === 'merging') {
    const merge = (into: TargetId) => {
      acts.merge(id, into);
      onClose();
    };
    return <MergeWith others={others} onChoose={merge} onClose={onClose} />;
  }
  const mayMerge = mayMove && !gone && others.length > 0;
  return (
    <Sheet
      title={say('topic.one')}
      onClose={onClose}
      footer={
        mayMerge && (
          <Button size="big" wide icon={GroupIcon} onClick={() => go({ is: 'merging' })}>
            {say('topic.merge')}
          </Button>
        )
      }
    >
      <ul className="topic-notes">
        {notes.map((note) => (
          <TopicNote
            key={note.id}
            note={note}
            stage={stage}
            {...(mayWrite && !gone && { onEdit: () => go({ is: 'editing', note: note.id }) })}
            {...(mayWrite && !gone && { onRemove: () => acts.remove(note.id) })}
            {...(mayMove && notes.length > 1 && !gone && { onTakeOut: () => takeOut(note.id) })}
          />
        ))}
      </ul>
    </Sheet>
  );
}
