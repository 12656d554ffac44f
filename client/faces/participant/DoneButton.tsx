import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { CheckIcon } from '../../parts/Icon.tsx';
import { useDone } from './useDone.ts';

/** "I'm done": a switch, so that it can be taken back. */
export function DoneButton({
  look = 'outline',
  size = 'small',
}: {
  look?: 'outline' | 'solid';
  size?: 'small' | 'big';
}) {
  const say = useSay();
  const { done, setDone } = useDone();
  return (
    <Button
      className="done"
      look={done && look === 'solid' ? 'tray' : look}
      size={size}
      aria-pressed={done}
      {...(done && { icon: CheckIcon })}
      onClick={() => setDone(!done)}
    >
      {say(done ? 'me.done.on' : 'me.done')}
    </Button>
  );
}
