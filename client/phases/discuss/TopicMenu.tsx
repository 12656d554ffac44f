import { useRef, useState } from 'react';
import type { GroupId, TargetId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { topicTitle } from '#shared/rules/topics.ts';
import { targetsOf } from '#shared/rules/voting.ts';
import { useSay } from '../../i18n/language.tsx';
import { MoreIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Menu } from '../../parts/Menu.tsx';
import { MenuPanel } from '../../parts/MenuPanel.tsx';
import { useBoard, useClient } from '../../store/BoardContext.tsx';
import { useCurrentPlace } from '../place.ts';
import { RenameTopic } from './RenameTopic.tsx';
import { useTopicActs } from './useTopicActs.ts';
import { type TopicPlace, type TopicRights, useTopicItems } from './useTopicItems.ts';

type Moves = Pick<TopicPlace, 'id' | 'status' | 'onUp' | 'onDown'>;

/** The menu of a topic, and the list of topics it can be merged into. Nothing where nothing can be done. */
export function TopicMenu({ title, rights, ...moves }: Moves & { title: string; rights: TopicRights }) {
  const say = useSay();
  const acts = useTopicActs();
  const spot = useRef<HTMLSpanElement>(null);
  const [merging, merge] = useState<HTMLElement | null>(null);
  const [naming, name] = useState(false);
  const group = useBoard((part) => get(part.groups, moves.id as GroupId));
  const onMerge = () => merge(spot.current?.querySelector('button') ?? null);
  const items = useTopicItems({ ...moves, onMerge, onRename: () => name(true) }, rights, acts);
  if (items.length === 0) return null;
  const label = say('discuss.menu', { topic: title });
  return (
    <span ref={spot} className="topic-menu">
      <Menu
        label={label}
        items={items}
        trigger={(props) => <IconButton icon={MoreIcon} label={label} size="small" {...props} />}
      />
      {merging && <MergeList from={moves.id} anchor={merging} onClose={() => merge(null)} />}
      {naming && group && <RenameTopic group={group} onName={acts.rename} onClose={() => name(false)} />}
    </span>
  );
}

function MergeList({ from, anchor, onClose }: { from: TargetId; anchor: HTMLElement; onClose: () => void }) {
  const say = useSay();
  const { merge } = useTopicActs();
  const { store } = useClient();
  const { stage } = useCurrentPlace();
  const { part } = store.getState();
  const others = part ? targetsOf(part, stage.id).filter(({ id }) => id !== from) : [];
  const items = others.map(({ id }) => ({
    id,
    label: part ? topicTitle(part, id) : '',
    onSelect: () => merge(from, id),
  }));
  return <MenuPanel label={say('discuss.mergeInto')} items={items} anchor={anchor} onClose={onClose} />;
}
