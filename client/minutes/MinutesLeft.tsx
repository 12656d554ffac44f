import { useId } from 'react';
import type { MinutesTopic } from '#shared/minutes/minutes.ts';
import type { WordKey } from '#shared/words/say.ts';
import { useSay } from '../i18n/language.tsx';
import { Dots } from '../wall/Dots.tsx';

/** Topics nothing was said about: those that wait, or those that were parked. */
export function MinutesLeft({ title, topics }: { title: WordKey; topics: readonly MinutesTopic[] }) {
  const say = useSay();
  const heading = useId();
  if (topics.length === 0) return null;
  return (
    <section className="minutes__left" aria-labelledby={heading}>
      <h2 id={heading} className="voice-room">
        {say(title)}
      </h2>
      <ul>
        {topics.map(({ id, title: words, dots }) => (
          <li key={id}>
            <span dir="auto">{words}</span>
            {dots > 0 && <Dots count={dots} label={say('parts.dots', { n: dots })} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
