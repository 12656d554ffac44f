import { lazy, Suspense, useState } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { PeopleIcon } from '../../parts/Icon.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { useKeepsRoom } from '../../phases/talk/useKeepsRoom.ts';

const RoomDots = lazy(() => import('../../phases/talk/RoomDots.tsx').then((dots) => ({ default: dots.RoomDots })));

/** Dots for people without a device: behind a sheet, because everything else of this face may be projected. */
export function ForTheRoom() {
  const say = useSay();
  const people = useKeepsRoom();
  const [opened, open] = useState(false);
  if (people === 0) return null;
  return (
    <>
      <Button look="quiet" icon={PeopleIcon} aria-haspopup="dialog" onClick={() => open(true)}>
        {say('tray.forRoom', { n: people })}
      </Button>
      {opened && (
        <Sheet title={say('tray.roomDots')} onClose={() => open(false)}>
          <Suspense fallback={null}>
            <RoomDots />
          </Suspense>
        </Sheet>
      )}
    </>
  );
}
