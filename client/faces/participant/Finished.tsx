import { SavePdfButton } from '../../canvas/SavePdfButton.tsx';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { PageIcon } from '../../parts/Icon.tsx';
import { NameMeSwitch } from '../../people/MyName.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import type { Looking } from './looking.ts';

/** The end: take the canvas home. The board stays to be looked at. */
export function Finished({ look }: { look: (at: Looking) => void }) {
  const say = useSay();
  const name = useBoard((part) => part.board.name || part.board.title);
  return (
    <main className="me__main finished on-kraft">
      <div className="finished__sheet">
        <p className="finished__name voice-room">{name}</p>
        <h1 className="voice-room" tabIndex={-1}>
          {say('me.finished')}
        </h1>
        <p>{say('me.finished.hint')}</p>
        <SavePdfButton look="solid" size="big" wide />
        <Button icon={PageIcon} size="big" wide onClick={() => look({ at: 'canvas' })}>
          {say('me.lookAtCanvas')}
        </Button>
        <NameMeSwitch />
      </div>
    </main>
  );
}
