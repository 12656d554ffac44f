import type { WordKey } from '#shared/words/say.ts';
import { Cup } from '../../clock/Cup.tsx';
import { useSay } from '../../i18n/language.tsx';
import { Lasso } from '../../wall/Lasso.tsx';
import { NoteCard, type NoteCardProps } from '../../wall/NoteCard.tsx';

type Hung = Pick<NoteCardProps, 'tint' | 'glyph' | 'place'> & {
  readonly words: WordKey;
  /** Place on a wall of 816 × 900. */
  readonly x: number;
  readonly y: number;
  readonly dots?: number;
};

const NOTES: readonly Hung[] = [
  { words: 'home.wall.1', x: 74, y: 80, tint: 'sky', glyph: 'triangle', place: 'loose' },
  { words: 'home.wall.2', x: 84, y: 390, tint: 'sun', glyph: 'circle', dots: 4 },
  { words: 'home.wall.3', x: 360, y: 390, tint: 'sky', glyph: 'triangle' },
  { words: 'home.wall.4', x: 84, y: 550, tint: 'clay', glyph: 'square', dots: 1 },
  { words: 'home.wall.5', x: 360, y: 550, tint: 'sky', glyph: 'triangle', dots: 2 },
  { words: 'home.wall.6', x: 702, y: 392, tint: 'clay', glyph: 'square', place: 'loose' },
  { words: 'home.wall.7', x: 690, y: 646, tint: 'sky', glyph: 'triangle', place: 'loose' },
  { words: 'home.wall.8', x: 62, y: 790, tint: 'sun', glyph: 'circle', place: 'loose' },
  { words: 'home.wall.9', x: 354, y: 780, tint: 'sun', glyph: 'circle', place: 'loose' },
];

/** A piece of wall with its cup, to look at only: what a board is like halfway through. */
export function HomeWall() {
  const say = useSay();
  return (
    <div className="home__wall on-kraft" aria-hidden="true">
      <div className="home__plane">
        <div className="home__cup">
          <Cup left={217_000} total={300_000} state="running" />
        </div>
        <div className="home__group">
          <Lasso seed="trust-the-build" draw={false} />
          <span className="home__strip voice-room">{say('home.wall.group')}</span>
        </div>
        {NOTES.map(({ words, x, y, dots = 0, ...look }) => (
          <NoteCard
            key={words}
            id={words}
            text={say(words)}
            {...look}
            style={{ '--x': x, '--y': y }}
            votes={
              dots > 0 && (
                <span className="home__dots">
                  {Array.from({ length: dots }, (_, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
                    <i key={i} />
                  ))}
                </span>
              )
            }
          />
        ))}
      </div>
    </div>
  );
}
