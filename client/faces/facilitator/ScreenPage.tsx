import { useSay } from '../../i18n/language.tsx';
import { ChevronLeftIcon, ChevronRightIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';

/** Turns the page of the screen where more hangs on the wall than the back row can read at once. */
export function ScreenPage() {
  const say = useSay();
  const focus = useBoard((part) => part.focus);
  const { press } = useStep();
  const turn = (page: number) => void press((step) => step('focus.set', { ...focus, page }));
  return (
    <fieldset className="screen-page">
      <legend className="visually-hidden">{say('tray.screenPage')}</legend>
      <IconButton
        icon={ChevronLeftIcon}
        label={say('tray.screenPage.back')}
        disabled={focus.page === 0}
        onClick={() => turn(focus.page - 1)}
      />
      <span>{say('tray.screenPage.at', { n: focus.page + 1 })}</span>
      <IconButton icon={ChevronRightIcon} label={say('tray.screenPage.next')} onClick={() => turn(focus.page + 1)} />
    </fieldset>
  );
}
