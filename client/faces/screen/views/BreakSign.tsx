import './BreakSign.css';
import { useLanguage, useSay } from '../../../i18n/language.tsx';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Fit } from '../Fit.tsx';
import { Split } from '../Split.tsx';

/** A break: when it is over, readable from the coffee machine. */
export function BreakSign() {
  const say = useSay();
  const { formatTime } = useLanguage();
  const until = useBoard((part) => part.walk.breakUntil);
  const title = useBoard((part) => part.board.name || part.board.title);
  if (until === null) return null;
  return (
    <Split untimed head={<p className="break-sign__title">{title}</p>}>
      <Fit className="break-sign">
        <p>{say('lead.breakOn')}</p>
        <h1 className="voice-room">{say('lead.backAt', { time: formatTime(until).replace(/\s/g, '\u00a0') })}</h1>
      </Fit>
    </Split>
  );
}
