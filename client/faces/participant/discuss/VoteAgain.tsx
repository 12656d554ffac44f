import { Suspense, useState } from 'react';
import type { Place } from '#shared/rules/phases.ts';
import { dotsSpent } from '#shared/rules/voting.ts';
import { useSay } from '../../../i18n/language.tsx';
import { Button } from '../../../parts/Button.tsx';
import { ChevronUpIcon } from '../../../parts/Icon.tsx';
import { later } from '../../../parts/later.tsx';
import { Sheet } from '../../../parts/Sheet.tsx';
import { AgainVotes } from '../../../phases/discuss/AgainVotes.tsx';
import { useBallot, useRound } from '../../../phases/targets.ts';
import { useDone } from '../useDone.ts';

const RoomDots = later(() => import('../../../phases/talk/RoomDots.tsx').then((room) => room.RoomDots));

/** The vote again beside the talk: a card at the bottom, where it moves nothing, that opens to what is still to discuss. */
export function VoteAgain({ place }: { place: Place }) {
  const say = useSay();
  const round = useRound(place.key);
  const ballot = useBallot(place.key);
  const [open, setOpen] = useState(false);
  const { setDone } = useDone();
  const finish = () => {
    setDone(true);
    setOpen(false);
  };
  const dots = round?.dots ?? 0;
  const left = Math.max(0, dots - dotsSpent(ballot));
  return (
    <>
      <button type="button" className="again" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span>
          <strong>{say('topic.again')}</strong>
          <span className="meta">{say('me.dotsLeft', { left, n: dots })}</span>
        </span>
        <ChevronUpIcon />
      </button>
      {open && (
        <Sheet
          title={say('topic.again')}
          onClose={() => setOpen(false)}
          footer={
            <Button look="solid" size="big" wide onClick={finish}>
              {say('me.done')}
            </Button>
          }
        >
          <div className="again-sheet">
            <AgainVotes />
            <Suspense fallback={null}>
              <RoomDots />
            </Suspense>
          </div>
        </Sheet>
      )}
    </>
  );
}
