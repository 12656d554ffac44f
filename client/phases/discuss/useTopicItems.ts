import type { GroupId, NoteId, TargetId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import type { Topic } from '#shared/model/topic.ts';
import { isTalkedAbout } from '#shared/rules/carryTopic.ts';
import { useSay } from '../../i18n/language.tsx';
import {
  ArrowDownIcon,
  ArrowUpIcon,
  CheckIcon,
  GroupIcon,
  PauseIcon,
  PencilIcon,
  PlayIcon,
  TrashIcon,
  UndoIcon,
} from '../../parts/Icon.tsx';
import type { MenuItem } from '../../parts/MenuPanel.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import type { TopicActs } from './useTopicActs.ts';

export interface TopicRights {
  readonly leads: boolean;
  readonly mayMove: boolean;
}

/** How the menu of one topic differs from that of another. */
export interface TopicPlace {
  readonly id: TargetId;
  readonly status: Topic['status'];
  /** Moves it up or down among topics with as many dots; null: it cannot go there. */
  readonly onUp?: (() => void) | null;
  readonly onDown?: (() => void) | null;
  readonly onMerge: () => void;
  readonly onRename: () => void;
}

/** What can be done with a topic, by where it stands. */
export function useTopicItems(place: TopicPlace, { leads, mayMove }: TopicRights, acts: TopicActs): MenuItem[] {
  const say = useSay();
  const { id, status, onUp, onDown, onMerge, onRename } = place;
  const group = useBoard((part) => get(part.groups, id as GroupId));
  const others = useBoard((part) => Object.keys(part.notes).length) > 1;
  const said = useBoard((part) => isTalkedAbout(part, id));
  const items: MenuItem[] = [];
  const add = (show: boolean, item: MenuItem) => {
    if (show) items.push(item);
  };
  add(leads && status !== 'discussing', {
    id: 'start',
    label: say(status === 'discussed' ? 'discuss.return' : 'discuss.start'),
    icon: status === 'discussed' ? UndoIcon : PlayIcon,
    onSelect: () => acts.start(id),
  });
  add(leads && status === 'discussing', {
    id: 'end',
    label: say('discuss.end'),
    icon: CheckIcon,
    onSelect: acts.end,
  });
  add(leads && !!onUp, { id: 'up', label: say('discuss.up'), icon: ArrowUpIcon, onSelect: () => onUp?.() });
  add(leads && !!onDown, { id: 'down', label: say('discuss.down'), icon: ArrowDownIcon, onSelect: () => onDown?.() });
  add(leads, {
    id: 'park',
    label: say(status === 'parked' ? 'discuss.unpark' : 'discuss.park'),
    icon: PauseIcon,
    onSelect: () => acts.park(id, status !== 'parked'),
  });
  add(mayMove && others, {
    id: 'merge',
    label: say('discuss.mergeInto'),
    icon: GroupIcon,
    divided: items.length > 0,
    onSelect: onMerge,
  });
  add(mayMove && group !== undefined, {
    id: 'rename',
    label: say('wall.renameGroup'),
    icon: PencilIcon,
    onSelect: onRename,
  });
  add(leads && !group && status === 'waiting' && !said, {
    id: 'remove',
    label: say('discuss.remove'),
    icon: TrashIcon,
    danger: true,
    onSelect: () => acts.remove(id as NoteId),
  });
  return items;
}
