import { useLanguage, useSay } from '../../i18n/language.tsx';
import { CupIcon } from '../../parts/Icon.tsx';
import { useBoard } from '../../store/BoardContext.tsx';

/** "Back at 15:10". */
export function BreakPage() {
  const say = useSay();
  const { formatTime } = useLanguage();
  const until = useBoard((part) => part.walk.breakUntil);
  return (
    <main className="me__main break-page on-kraft">
      <CupIcon size={64} />
      <h1 className="voice-room" tabIndex={-1}>
        {until === null ? '' : say('me.break', { time: formatTime(until) })}
      </h1>
      <p>{say('me.break.hint')}</p>
    </main>
  );
}
