import { useSay } from '../../i18n/language.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import type { PhaseProps } from '../place.ts';
import { ClosedThumbs } from './ClosedThumbs.tsx';
import { OpenThumbs } from './OpenThumbs.tsx';
import { TopicClock } from './TopicClock.tsx';

/** Whether the room goes on: the question beside the clock, then how far the room is, or what it said. */
export function ThumbsBand({ face, leads }: { face: PhaseProps['face']; leads: boolean }) {
  const say = useSay();
  const thumbs = useBoard((part) => part.thumbs);
  const topic = useBoard((part) => (thumbs.status === 'none' ? undefined : part.topics[thumbs.topic]));
  if (thumbs.status === 'none' || !topic) return null;
  return (
    <section className="thumbs-band" aria-label={say('thumbs.title')}>
      <header className="thumbs-band__head">
        <TopicClock topic={topic} small />
        <p className="thumbs-band__question voice-room">
          {thumbs.asks > 0 ? say('thumbs.question', { n: Math.round(thumbs.asks / 60_000) }) : say('thumbs.usedUp')}
        </p>
      </header>
      {thumbs.status === 'open' ? (
        <OpenThumbs thumbs={thumbs} face={face} />
      ) : (
        <ClosedThumbs thumbs={thumbs} leads={leads} />
      )}
    </section>
  );
}
