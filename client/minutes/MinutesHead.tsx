import type { Minutes } from '#shared/minutes/minutes.ts';
import { template } from '#shared/rules/phases.ts';
import { DATED_AS } from '#shared/words/say.ts';
import { useLanguage, useSay } from '../i18n/language.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { useNames } from './useNames.ts';

/** What meeting it was, when, and who came. */
export function MinutesHead({ told }: { told: Minutes }) {
  const say = useSay();
  const { language } = useLanguage();
  const names = useNames();
  const kind = useBoard((part) => template(part).title);
  const { title, startedAt, timeZone, came, room, finished } = told;
  const when =
    startedAt === null
      ? null
      : new Intl.DateTimeFormat(DATED_AS[language] ?? language, {
          dateStyle: 'long',
          timeStyle: 'short',
          timeZone,
        }).format(startedAt);
  return (
    <header className="minutes__head">
      <p className="meta">{[say('minutes.title'), say(kind)].join(' · ')}</p>
      <h1 className="voice-room" tabIndex={-1} data-autofocus dir="auto">
        {title}
      </h1>
      {when && <p className="meta">{when}</p>}
      {(came.length > 0 || room > 0) && (
        <p>{say('minutes.came', { names: names(room > 0 ? [...came, say('minutes.room', { n: room })] : came) })}</p>
      )}
      {!finished && <p className="minutes__live meta">{say('minutes.live')}</p>}
    </header>
  );
}
