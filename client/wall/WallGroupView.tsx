import { memo } from 'react';
import type { GroupId, NoteId } from '#shared/model/ids.ts';
import type { Prompt, PromptId } from '#shared/templates/template.ts';
import { useSay } from '../i18n/language.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { GhostNote } from './GhostNote.tsx';
import { GroupFrame } from './GroupFrame.tsx';
import { GroupStrip } from './GroupStrip.tsx';
import { groupTitle } from './groupTitle.ts';
import { turnOf } from './turnOf.ts';
import { WallNote } from './WallNote.tsx';
import { groupColumns, type WallGroup } from './wallModel.ts';
import { useWallUi } from './wallUi.tsx';

/** A group on the wall: lasso, strip, notes, and the dashed slot while something hangs over it. Found by `data-group`. */
export const WallGroupView = memo(function WallGroupView({
  one,
  prompts,
  most,
  mayMove,
  still = false,
  draw,
}: {
  one: WallGroup;
  prompts: ReadonlyMap<PromptId, Prompt>;
  /** Columns there is room for. */
  most: number;
  mayMove: boolean;
  still?: boolean;
  /** The lasso draws itself: the group has just been made. */
  draw: boolean;
}) {
  const say = useSay();
  const { group, notes } = one;
  const slot = useSlot(group.id);
  const folded = useWallUi(({ collapsed }) => collapsed.has(group.id)) && slot === undefined;
  const merging = useWallUi(
    ({ held, over }) => held?.what === 'group' && over?.to === 'group' && over.group === group.id,
  );
  const turn = useBoard((part) => turnOf(part, group.id));
  const title = groupTitle(one, say);
  const cards = notes.map((note, i) => (
    <WallNote
      key={note.id}
      note={note}
      prompt={prompts.get(note.prompt)}
      group={title}
      at={i + 1}
      of={notes.length}
      still={still}
    />
  ));
  if (slot !== undefined) {
    const ghost = (
      <div key="slot" data-slot>
        <GhostNote id="slot" kind="slot" fluid />
      </div>
    );
    cards.splice(slot === null ? 0 : notes.findIndex(({ id }) => id === slot) + 1, 0, ghost);
  }
  return (
    <GroupFrame
      id={group.id}
      label={say('wall.groupName', { name: title, n: notes.length })}
      strip={<GroupStrip one={one} mayMove={mayMove} folded={folded} still={still} />}
      columns={groupColumns(cards.length, most)}
      target={slot !== undefined || merging}
      collapsed={folded}
      draw={draw}
      data-group={group.id}
      data-turn={turn}
      data-slotted={slot !== undefined || undefined}
      tabIndex={still ? undefined : 0}
    >
      {cards}
    </GroupFrame>
  );
});

/** Behind which note the slot is shown: null first, undefined nowhere. */
function useSlot(group: GroupId): NoteId | null | undefined {
  return useWallUi(({ held, over }) =>
    held?.what === 'notes' && over?.to === 'group' && over.group === group ? over.after : undefined,
  );
}
