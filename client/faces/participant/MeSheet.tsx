import { hasCanvas } from '#shared/canvas/hasCanvas.ts';
import { isReached, template } from '#shared/rules/phases.ts';
import { MoreWays } from '../../exports/MoreWays.tsx';
import { SavePdfButton } from '../../exports/SavePdfButton.tsx';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { CheckIcon, KeyboardIcon, PageIcon } from '../../parts/Icon.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { HereRow } from '../../people/HereRow.tsx';
import { MyName, NameMeSwitch } from '../../people/MyName.tsx';
import { Roster } from '../../people/Roster.tsx';
import { SleepLine } from '../../people/SleepLine.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { Preferences } from '../board/Preferences.tsx';
import type { Looking } from './looking.ts';
import { wasTalked } from './wasTalked.ts';

/** Everything that is not the task: earlier stages, the canvas, the minutes, the PDF, who is here, my name, language and colours. */
export function MeSheet({
  look,
  onKeys,
  onClose,
}: {
  look: (at: Looking | null) => void;
  /** Shows the list of keys instead. */
  onKeys: () => void;
  onClose: () => void;
}) {
  const say = useSay();
  const part = useBoard((all) => all);
  const started = part.walk.status !== 'lobby';
  const canvas = hasCanvas(template(part));
  const go = (at: Looking | null) => {
    look(at);
    onClose();
  };
  return (
    <Sheet title={part.board.name || part.board.title} onClose={onClose}>
      {started && (
        <section className="me-sheet__part">
          <h3>{say('me.lookBack')}</h3>
          <p className="meta">{say('me.lookBack.hint')}</p>
          <ul className="me-sheet__list">
            {template(part).stages.map((stage, at) => {
              const isNow = at === part.walk.stage && part.walk.status === 'running';
              if (!isReached(part, stage) || part.walk.skipped.includes(stage.id)) return null;
              return (
                <li key={stage.id}>
                  <button type="button" onClick={() => go(isNow ? null : { at: 'stage', stage: at })}>
                    {isNow ? <span className="me-sheet__now" /> : <CheckIcon />}
                    <span>{say(stage.title)}</span>
                    {isNow && <span className="meta">{say('me.lookBack.now')}</span>}
                  </button>
                </li>
              );
            })}
            {canvas && (
              <li>
                <button type="button" onClick={() => go({ at: 'canvas' })}>
                  <PageIcon />
                  <span>{say('me.canvas')}</span>
                </button>
              </li>
            )}
            {(wasTalked(part) || !canvas) && (
              <li>
                <button type="button" onClick={() => go({ at: 'minutes' })}>
                  <PageIcon />
                  <span>{say('minutes.title')}</span>
                </button>
              </li>
            )}
          </ul>
          <div className="me-sheet__pdf">
            {canvas && <SavePdfButton wide />}
            <MoreWays wide />
          </div>
        </section>
      )}
      <section className="me-sheet__part">
        <MyName />
        {canvas && <NameMeSwitch />}
      </section>
      <section className="me-sheet__part">
        <h3>{say('me.people')}</h3>
        <HereRow />
        <Roster />
      </section>
      <section className="me-sheet__part">
        <Preferences />
        <SleepLine />
        <Button look="quiet" icon={KeyboardIcon} className="me-sheet__keys" onClick={onKeys}>
          {say('keys.title')}
        </Button>
      </section>
    </Sheet>
  );
}
