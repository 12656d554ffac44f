import { useMemo, useRef } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../i18n/language.tsx';
import { ArrowDownIcon, ArrowUpIcon, MoreIcon, OpenIcon, PencilIcon, TrashIcon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { Swatch } from '../parts/Legend.tsx';
import { Menu } from '../parts/Menu.tsx';
import type { MenuItem } from '../parts/MenuPanel.tsx';
import { useBoard, useView } from '../store/BoardContext.tsx';
import { useGroupChoices } from './useGroupChoices.ts';
import { useWallActs } from './useWallActs.ts';
import type { Wall, WallGroup } from './wallModel.ts';
import { useWallHand } from './wallUi.tsx';

export interface OutlineRights {
  readonly move: boolean;
  readonly write: boolean;
  readonly lead: boolean;
}

/** A note as a line of the list, with everything one may do with it. Found by `data-note`, so that it keeps the focus. */
export function OutlineNote({
  note,
  within,
  wall,
  stage,
  rights,
}: {
  note: Note;
  /** The group it lies in. */
  within: WallGroup | null;
  wall: Wall;
  stage: Stage;
  rights: OutlineRights;
}) {
  const say = useSay();
  const line = useRef<HTMLLIElement>(null);
  const { id, text } = note;
  const isMine = useView((view) => id in view.mine.notes);
  // What is mine stays off a face that may be projected.
  const saysMine = useView((view) => view.face === 'participant') && isMine;
  const author = useBoard((part) => (note.author ? part.members[note.author]?.name : undefined));
  const prompt = stage.prompts.find((one) => one.id === note.prompt);
  const items = useNoteItems(note, within, wall, { ...rights, isMine }, () => stepAside(line.current));
  const label = say('wall.noteMenu', { text });
  const about = [within && prompt ? say(prompt.label) : '', author ?? '', saysMine ? say('wall.yours') : ''];
  const words = about.filter((one) => one !== '').join(' · ');
  return (
    <li ref={line} className="outline__note" data-note={id} tabIndex={-1}>
      {within && prompt && <Swatch tint={prompt.tint} glyph={prompt.glyph} />}
      <div className="outline__words">
        <p className="voice-note" dir="auto">
          {text}
        </p>
        {words !== '' && <p className="meta">{words}</p>}
      </div>
      <Menu
        label={label}
        items={items}
        trigger={(props) => <IconButton icon={MoreIcon} label={label} size="small" {...props} />}
      />
    </li>
  );
}

/** The focus goes to a neighbour before its own line goes away. */
function stepAside(line: HTMLElement | null): void {
  const lines = [...(line?.closest('.outline')?.querySelectorAll<HTMLElement>('.outline__note') ?? [])];
  const at = line ? lines.indexOf(line) : -1;
  (lines[at + 1] ?? lines[at - 1])?.focus();
}

function useNoteItems(
  note: Note,
  within: WallGroup | null,
  wall: Wall,
  rights: OutlineRights & { readonly isMine: boolean },
  onRemove: () => void,
): MenuItem[] {
  const say = useSay();
  const acts = useWallActs();
  const hand = useWallHand();
  const { id } = note;
  const notes = useMemo<readonly NoteId[]>(() => [id], [id]);
  const choices = useGroupChoices(wall, notes);
  const mates = within?.notes ?? [];
  const at = mates.findIndex((one) => one.id === id);
  const put = (after: NoteId | null) =>
    within && acts.drop(wall, notes, { to: 'group', group: within.group.id, after });
  const items: MenuItem[] = [
    rights.isMine && rights.write
      ? { id: 'edit', label: say('wall.edit'), icon: PencilIcon, onSelect: () => hand.openNote(id, true) }
      : { id: 'open', label: say('wall.open'), icon: OpenIcon, onSelect: () => hand.openNote(id) },
  ];
  if (rights.move) {
    if (at > 0)
      items.push({
        id: 'up',
        label: say('wall.moveUp'),
        icon: ArrowUpIcon,
        onSelect: () => put(mates[at - 2]?.id ?? null),
      });
    if (at >= 0 && at < mates.length - 1)
      items.push({
        id: 'down',
        label: say('wall.moveDown'),
        icon: ArrowDownIcon,
        onSelect: () => put(mates[at + 1]?.id ?? null),
      });
    items.push(
      ...choices.map((choice, i) => ({
        ...choice,
        label:
          choice.id === 'new' || choice.id === 'wall' ? choice.label : say('wall.moveInto', { name: choice.label }),
        divided: i === 0,
      })),
    );
  }
  if ((rights.isMine || rights.lead) && rights.write)
    items.push({
      id: 'remove',
      label: say('wall.remove'),
      icon: TrashIcon,
      danger: true,
      divided: true,
      onSelect: () => {
        onRemove();
        acts.remove(id);
      },
    });
  return items;
}
