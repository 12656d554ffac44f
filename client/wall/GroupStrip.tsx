import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { GroupId } from '#shared/model/ids.ts';
import type { Group } from '#shared/model/note.ts';
import { all } from '#shared/model/records.ts';
import { byOrder } from '#shared/rules/order.ts';
import { useSay } from '../i18n/language.tsx';
import { ChevronDownIcon, ChevronUpIcon, GroupIcon, MoreIcon, PencilIcon, TrashIcon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { Menu } from '../parts/Menu.tsx';
import { type MenuItem, MenuPanel, type MenuPanelProps } from '../parts/MenuPanel.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { Strip, StripField } from './Strip.tsx';
import { useWallActs } from './useWallActs.ts';
import type { WallGroup } from './wallModel.ts';
import { useWallHand, useWallUi } from './wallUi.tsx';

/** The strip of a group: its name, pressed to rename, dragged to merge; and the list of what else can be done with it. */
export function GroupStrip({
  one,
  mayMove,
  folded,
  still,
}: {
  one: WallGroup;
  mayMove: boolean;
  folded: boolean;
  still: boolean;
}) {
  const say = useSay();
  const { group, notes } = one;
  const acts = useWallActs();
  const hand = useWallHand();
  const naming = useWallUi((ui) => ui.naming === group.id);
  const strip = useNamingPlace(naming && mayMove);
  if (naming && mayMove) {
    return (
      <span className="group-strip" ref={strip}>
        <StripField
          value={group.name}
          label={say('wall.nameGroup')}
          placeholder={say('wall.nameGroup')}
          maxLength={120}
          onDone={(name) => acts.name(group.id, name)}
          onCancel={() => hand.name(null)}
        />
      </span>
    );
  }
  const quiet = group.name === '';
  const words = quiet ? say(mayMove ? 'wall.nameGroup' : 'wall.unnamed') : group.name;
  return (
    <>
      <span className="group-strip" ref={strip} data-strip={mayMove ? group.id : undefined}>
        <Strip
          count={notes.length}
          quiet={quiet}
          onPress={mayMove ? () => hand.name(group.id) : undefined}
          pressLabel={mayMove ? say('wall.renameGroup') : undefined}
        >
          {words}
        </Strip>
      </span>
      {!still && <GroupMenu one={one} mayMove={mayMove} folded={folded} />}
    </>
  );
}

/** While a strip is written its whole group is in view; afterwards the group has the focus, unless somebody went elsewhere. */
function useNamingPlace(naming: boolean): RefObject<HTMLSpanElement | null> {
  const strip = useRef<HTMLSpanElement>(null);
  const was = useRef(naming);
  useLayoutEffect(() => {
    const group = strip.current?.closest<HTMLElement>('[data-group]');
    if (naming) group?.scrollIntoView({ block: 'nearest' });
    else if (was.current && document.activeElement === document.body) group?.focus({ preventScroll: true });
    was.current = naming;
  }, [naming]);
  return strip;
}

/** What can be done with a group. `folded`: left out where groups do not fold. */
export function GroupMenu({ one, mayMove, folded }: { one: WallGroup; mayMove: boolean; folded?: boolean }) {
  const say = useSay();
  const name = one.group.name || say('wall.unnamed');
  const label = say('wall.groupMenu', { name });
  return (
    <Menu
      label={label}
      panel={(list) => <GroupItems one={one} mayMove={mayMove} folded={folded} {...list} />}
      trigger={(props) => (
        <IconButton icon={MoreIcon} label={label} size="small" className="group-strip__menu" {...props} />
      )}
    />
  );
}

interface GroupItemsProps extends Omit<MenuPanelProps, 'items'> {
  readonly one: WallGroup;
  readonly mayMove: boolean;
  readonly folded: boolean | undefined;
}

/** The list itself: it names all the other groups, so it is made when it is opened. */
function GroupItems({ one, mayMove, folded, ...list }: GroupItemsProps) {
  return <MenuPanel items={useGroupItems(one, mayMove, folded)} {...list} />;
}

function useGroupItems({ group }: WallGroup, mayMove: boolean, folded: boolean | undefined): MenuItem[] {
  const say = useSay();
  const acts = useWallActs();
  const hand = useWallHand();
  const groups = useBoard((part) => part.groups);
  const fold: MenuItem = {
    id: 'fold',
    label: say(folded ? 'wall.expand' : 'wall.collapse'),
    icon: folded ? ChevronDownIcon : ChevronUpIcon,
    onSelect: () => hand.fold(group.id, !folded),
  };
  const folds = folded === undefined ? [] : [fold];
  if (!mayMove) return folds;
  const others = all<GroupId, Group>(groups)
    .filter(({ id, stage }) => id !== group.id && stage === group.stage)
    .sort(byOrder);
  return [
    {
      id: 'rename',
      label: say('wall.renameGroup'),
      icon: PencilIcon,
      detail: 'F2',
      onSelect: () => hand.name(group.id),
    },
    ...folds,
    ...others.map(
      ({ id, name }, i): MenuItem => ({
        id,
        label: say('wall.mergeInto', { name: name || say('wall.unnamed') }),
        icon: GroupIcon,
        divided: i === 0,
        onSelect: () => acts.merge(group.id, id),
      }),
    ),
    {
      id: 'dissolve',
      label: say('wall.dissolve'),
      icon: TrashIcon,
      divided: true,
      onSelect: () => acts.dissolve(group.id),
    },
  ];
}
