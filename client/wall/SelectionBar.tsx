import type { NoteId } from '#shared/model/ids.ts';
import { useSay } from '../i18n/language.tsx';
import { Button } from '../parts/Button.tsx';
import { CloseIcon, GroupIcon, OpenIcon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { Menu } from '../parts/Menu.tsx';
import { useGroupChoices } from './useGroupChoices.ts';
import { useWallActs } from './useWallActs.ts';
import type { Wall } from './wallModel.ts';
import { useWallHand, useWallUi } from './wallUi.tsx';

/** What can be done with the notes that were tapped: the way to group without dragging. */
export function SelectionBar({ wall }: { wall: Wall }) {
  const say = useSay();
  const hand = useWallHand();
  const acts = useWallActs();
  const selected = useWallUi((ui) => ui.selected);
  const busy = useWallUi((ui) => ui.held !== null);
  const notes: readonly NoteId[] = [...selected];
  const choices = useGroupChoices(wall, notes);
  const [only] = notes;
  if (only === undefined || busy) return null;
  return (
    <div className="selection-bar" role="toolbar" aria-label={say('wall.selected', { n: notes.length })}>
      <p>{say('wall.selected', { n: notes.length })}</p>
      {notes.length > 1 && (
        <Button look="solid" size="small" icon={GroupIcon} onClick={() => acts.together(notes)}>
          {say('wall.putTogether')}
        </Button>
      )}
      {choices.length > 0 && (
        <Menu
          label={say('wall.addTo')}
          items={choices}
          trigger={(props) => (
            <Button size="small" {...props}>
              {say(notes.length > 1 ? 'wall.addTo' : 'wall.moveTo')}
            </Button>
          )}
        />
      )}
      {notes.length === 1 && (
        <Button size="small" icon={OpenIcon} onClick={() => hand.openNote(only)}>
          {say('wall.open')}
        </Button>
      )}
      <IconButton icon={CloseIcon} label={say('wall.clear')} size="small" onClick={() => hand.select([])} />
    </div>
  );
}
