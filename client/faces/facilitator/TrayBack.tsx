import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { ArrowLeftIcon } from '../../parts/Icon.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { backTo, pastTurns } from './nextStep.ts';

/** A phase back; where topics take turns, past all that are left. */
export function TrayBack({ offline }: { offline: boolean }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const { press } = useStep();
  const back = backTo(part);
  const past = pastTurns(part);
  const at = { at: part.walk.step };
  if (past) {
    return (
      <Button
        look="quiet"
        className="tray__back"
        disabled={offline}
        onClick={() => void press((step) => step('walk.next', at))}
      >
        {say('tray.goTo', { phase: say(past) })}
      </Button>
    );
  }
  if (!back) return null;
  return (
    <Button
      look="quiet"
      className="tray__back"
      icon={ArrowLeftIcon}
      disabled={offline}
      aria-label={say('tray.back', { phase: say(back) })}
      onClick={() => void press((step) => step('walk.back', at))}
    >
      {say(back)}
    </Button>
  );
}
