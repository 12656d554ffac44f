import { hasCanvas } from '#shared/canvas/hasCanvas.ts';
import { template } from '#shared/rules/phases.ts';
import { MoreWays } from '../../exports/MoreWays.tsx';
import { SavePdfButton } from '../../exports/SavePdfButton.tsx';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { PageIcon } from '../../parts/Icon.tsx';
import { NameMeSwitch } from '../../people/MyName.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import type { Looking } from './looking.ts';
import { wasTalked } from './wasTalked.ts';

/** The end: take the canvas home, or the minutes. The board stays to be looked at. */
export function Finished({ look }: { look: (at: Looking) => void }) {
  const say = useSay();
  const name = useBoard((part) => part.board.name || part.board.title);
  const canvas = useBoard((part) => hasCanvas(template(part)));
  const talked = useBoard((part) => wasTalked(part));
  return (
    <main className="me__main finished on-kraft">
      <div className="finished__sheet">
        <p className="finished__name voice-room">{name}</p>
        <h1 className="voice-room" tabIndex={-1}>
          {say('me.finished')}
        </h1>
        <p>{say(canvas ? 'me.finished.hint' : 'me.finished.minutes.hint')}</p>
        {canvas && (
          <>
            <SavePdfButton look="solid" size="big" wide />
            <Button icon={PageIcon} size="big" wide onClick={() => look({ at: 'canvas' })}>
              {say('me.lookAtCanvas')}
            </Button>
          </>
        )}
        {(talked || !canvas) && (
          <Button
            icon={PageIcon}
            look={canvas ? 'outline' : 'solid'}
            size="big"
            wide
            onClick={() => look({ at: 'minutes' })}
          >
            {say('me.lookAtMinutes')}
          </Button>
        )}
        <MoreWays look="quiet" wide />
        {canvas && <NameMeSwitch />}
      </div>
    </main>
  );
}
