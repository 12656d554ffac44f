import './CarryOn.css';
import { useState } from 'react';
import { carryOver } from '#shared/minutes/carryOver.ts';
import { isRehearsal } from '#shared/rules/rehearsal.ts';
import { useSay } from '../i18n/language.tsx';
import { Button } from '../parts/Button.tsx';
import { ArrowRightIcon } from '../parts/Icon.tsx';
import { useBoard, useView } from '../store/BoardContext.tsx';
import { NextBoardDialog } from './NextBoardDialog.tsx';
import { useComingAlong } from './useComingAlong.ts';

/** Once a board is finished, its facilitator's way to the next one, and what comes along. */
export function CarryOn() {
  const say = useSay();
  const may = useView(
    ({ face, part }) => face === 'facilitator' && part?.walk.status === 'finished' && !isRehearsal(part.board),
  );
  const part = useBoard((all) => all);
  const comingAlong = useComingAlong();
  const [open, setOpen] = useState(false);
  if (!may) return null;
  return (
    <aside className="carry-on" aria-label={say('minutes.next')}>
      <p>
        <strong>{say('minutes.next.again')}</strong> {comingAlong(carryOver(part, false))}
      </p>
      <Button look="solid" iconAfter={ArrowRightIcon} onClick={() => setOpen(true)}>
        {say('minutes.next')}
      </Button>
      {open && <NextBoardDialog onClose={() => setOpen(false)} />}
    </aside>
  );
}
