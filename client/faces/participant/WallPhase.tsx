import { useState } from 'react';
import type { Place } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { PlusIcon } from '../../parts/Icon.tsx';
import { PhaseView } from '../../phases/PhaseView.tsx';
import { useMayWrite } from '../../phases/rights.ts';
import { LeftOvers } from './LeftOvers.tsx';
import { LiveComposer } from './LiveComposer.tsx';
import { StillWriting } from './StillWriting.tsx';

/** Where the wall has no place of its own to write a note. */
const LIVE_NOTES: ReadonlySet<string> = new Set(['align', 'talk']);

/** The phases the group goes through together: the wall, and at the bottom a note of one's own at any moment. */
export function WallPhase({ place, held }: { place: Place; held: boolean }) {
  const say = useSay();
  const [writing, write] = useState(false);
  const { phase, stage } = place;
  const mayWrite = useMayWrite() && !held && LIVE_NOTES.has(phase.kind) && !('decides' in phase);
  return (
    <>
      <main className="me__main me__wall on-kraft">
        {!held && <StillWriting prompts={stage.prompts} />}
        <PhaseView face="participant" at={held ? place : undefined} />
      </main>
      {!held && (
        <footer className="me__bar">
          {mayWrite && (
            <Button icon={PlusIcon} onClick={() => write(true)}>
              {say('me.addLive')}
            </Button>
          )}
          <LeftOvers />
        </footer>
      )}
      {writing && <LiveComposer prompts={stage.prompts} onClose={() => write(false)} />}
    </>
  );
}
