import './topics.css';
import { Suspense, useState } from 'react';
import type { TargetId } from '#shared/model/ids.ts';
import type { Stage } from '#shared/templates/template.ts';
import { later } from '../../../parts/later.tsx';
import type { Target } from '../../../phases/targets.ts';
import { NoteGuard } from '../../../wall/NoteGuard.tsx';
import { TopicTile } from './TopicTile.tsx';

const TopicSheet = later(() => import('./TopicSheet.tsx').then((sheet) => sheet.TopicSheet));

/** Topics as cards, two beside each other on a phone; each opens to all that can be done with it. */
export function TopicGrid({ topics, stage }: { topics: readonly Target[]; stage: Stage }) {
  const [open, setOpen] = useState<TargetId | null>(null);
  return (
    <>
      <ul className="topics__cards">
        {topics.map((topic) => (
          <li key={topic.id}>
            <NoteGuard of={topic}>
              <TopicTile topic={topic} stage={stage} onOpen={() => setOpen(topic.id)} />
            </NoteGuard>
          </li>
        ))}
      </ul>
      {open && (
        <Suspense fallback={null}>
          <TopicSheet id={open} stage={stage} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}
