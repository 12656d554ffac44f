import { current } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { PeopleIcon } from '../../parts/Icon.tsx';
import { Menu } from '../../parts/Menu.tsx';
import { useBoard, useView } from '../../store/BoardContext.tsx';

/** "9 of 12 have written"; opened, the names of those who are not done. They come by the facilitator's mail only. */
export function WhoIsDone() {
  const say = useSay();
  const progress = useBoard((part) => part.progress);
  const isSolo = useBoard((part) => current(part).phase.kind === 'solo');
  const members = useBoard((part) => part.members);
  const notDone = useView((view) => view.notDone) ?? [];
  const waitingFor = notDone.flatMap((id) => members[id] ?? []);
  const counts = isSolo
    ? say('tray.written', { n: progress.written, all: progress.present })
    : say('tray.done', { n: progress.done, all: progress.present });
  const items =
    waitingFor.length > 0
      ? waitingFor.map(({ id, name }) => ({ id, label: name, onSelect: () => {} }))
      : [{ id: 'all', label: say('tray.allDone'), onSelect: () => {} }];
  return (
    <Menu
      label={say('tray.notDone')}
      items={items}
      trigger={(props) => (
        <Button look="quiet" icon={PeopleIcon} {...props}>
          {counts}
        </Button>
      )}
    />
  );
}
