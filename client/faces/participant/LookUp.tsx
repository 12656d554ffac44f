import './LookUp.css';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { useModal } from '../../parts/useModal.ts';
import { useBoard } from '../../store/BoardContext.tsx';
import { useLookUp } from './useLookUp.ts';

/** The phone, dimmed to the code: whoever leads asks everybody to look at the screen. Nobody has to. */
export function LookUp() {
  const [dimmed, goOn] = useLookUp();
  return dimmed ? <Dimmed onClose={goOn} /> : null;
}

function Dimmed({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const code = useBoard((part) => part.board.code);
  const ref = useModal(onClose);
  return (
    <dialog ref={ref} className="look-up on-tray" aria-labelledby="look-up-title">
      <h2 id="look-up-title" className="voice-room" tabIndex={-1}>
        {say('me.lookUp')}
      </h2>
      <p>{say('me.lookUp.hint')}</p>
      <p className="look-up__code voice-room" dir="ltr">
        {code}
      </p>
      <Button look="tray" size="big" wide onClick={onClose}>
        {say('me.lookUp.stay')}
      </Button>
    </dialog>
  );
}
