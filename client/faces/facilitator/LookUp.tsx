import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { ScreenIcon } from '../../parts/Icon.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';

/** Asks everybody to look at the screen: phones are dimmed until it is pressed again, or the group goes on. */
export function LookUp() {
  const say = useSay();
  const focus = useBoard((part) => part.focus);
  const { press, busy } = useStep();
  const on = focus.lookUp === true;
  return (
    <Button
      look={on ? 'tray' : 'quiet'}
      icon={ScreenIcon}
      title={say('tray.lookUp.hint')}
      aria-pressed={on}
      busy={busy}
      onClick={() => void press((step) => step('focus.set', { ...focus, lookUp: !on }))}
    >
      {say('tray.lookUp')}
    </Button>
  );
}
