import '../board/ShutPage.css';
import type { WordKey } from '#shared/words/say.ts';
import { useSay } from '../../i18n/language.tsx';
import { Wordmark } from '../../parts/Wordmark.tsx';

/** The link does not work: says so, and who can give another. */
export function NoReader({ why }: { why: 'revoked' | 'notFramed' }) {
  const say = useSay();
  const [title, hint]: [WordKey, WordKey] = [`read.${why}`, `read.${why}.hint`];
  return (
    <main className="shut on-kraft">
      <div className="shut__sheet" role="alert">
        <span className="shut__mark">
          <Wordmark />
        </span>
        <h1 className="voice-room">{say(title)}</h1>
        <p>{say(hint)}</p>
      </div>
    </main>
  );
}
