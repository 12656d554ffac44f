import { discussing } from '#shared/rules/topics.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { ThumbUpIcon } from '../../parts/Icon.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';

/** "Ask the room now": thumbs open before the time box is over. Not while they are open. */
export function AskTheRoom() {
  const say = useSay();
  const { press, busy } = useStep();
  const at = useBoard((part) => part.walk.step);
  const may = useBoard((part) => discussing(part) !== undefined && part.thumbs.status === 'none');
  if (!may) return null;
  return (
    <Button
      look="quiet"
      icon={ThumbUpIcon}
      busy={busy}
      onClick={() => void press((step) => step('thumbs.open', { at }))}
    >
      {say('tray.askNow')}
    </Button>
  );
}
