import { Suspense, useState } from 'react';
import type { TargetId } from '#shared/model/ids.ts';
import { topicTitle } from '#shared/rules/topics.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../../../i18n/language.tsx';
import { later } from '../../../parts/later.tsx';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Dots } from '../../../wall/Dots.tsx';
import { useTopicDetail } from './useTopicDetail.ts';

const TopicSheet = later(() => import('../topics/TopicSheet.tsx').then((sheet) => sheet.TopicSheet));

interface Row {
  readonly id: TargetId;
  /** Null: not to be told here. */
  readonly dots: number | null;
}

/** Topics as lines: words, dots, what came of it. Each opens to its whole. */
export function TopicRows({ topics, stage }: { topics: readonly Row[]; stage: Stage }) {
  const [open, setOpen] = useState<TargetId | null>(null);
  return (
    <>
      <ul className="topic-rows">
        {topics.map((row) => (
          <TopicRow key={row.id} row={row} onOpen={() => setOpen(row.id)} />
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

function TopicRow({ row: { id, dots }, onOpen }: { row: Row; onOpen: () => void }) {
  const say = useSay();
  const title = useBoard((part) => topicTitle(part, id));
  const detail = useTopicDetail(id);
  return (
    <li>
      <button type="button" className="topic-row" aria-haspopup="dialog" onClick={onOpen}>
        <span className="topic-row__title voice-note" dir="auto">
          {title}
        </span>
        {dots !== null && dots > 0 && <Dots count={dots} label={say('parts.dots', { n: dots })} />}
        {detail && <span className="meta">{detail}</span>}
      </button>
    </li>
  );
}
