import { useLanguage, useSay } from '../../i18n/language.tsx';
import { CupIcon } from '../../parts/Icon.tsx';

/** "Back at 15:10": nothing else to look at during a break. */
export function BreakSign({ until }: { until: number }) {
  const say = useSay();
  const { formatTime } = useLanguage();
  return (
    <section className="break-sign">
      <CupIcon size={64} />
      <h1 className="voice-room">{say('lead.breakOn')}</h1>
      <p className="voice-room">{say('lead.backAt', { time: formatTime(until) })}</p>
    </section>
  );
}
