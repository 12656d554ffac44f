import './SoloWall.css';
import { current } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { Glyph } from '../../parts/Glyph.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { GhostNote } from '../../wall/GhostNote.tsx';
import { WritersRow } from '../../wall/WritersRow.tsx';

/** While people write on their own: the questions, how many have written, and ghosts where notes will hang. Never words. */
export function SoloWall() {
  const say = useSay();
  const { stage, phase } = current(useBoard((part) => part));
  const progress = useBoard((part) => part.progress);
  return (
    <section className="solo-wall" aria-labelledby="phase-heading">
      <h1 id="phase-heading" className="voice-room" tabIndex={-1}>
        {say(phase.heading)}
      </h1>
      <p className="solo-wall__hint">{say(phase.hint)}</p>
      <ul className="solo-wall__questions">
        {stage.prompts.map((prompt) => (
          <li key={prompt.id}>
            <span className="solo-wall__swatch" style={{ background: `var(--note-${prompt.tint})` }}>
              <Glyph glyph={prompt.glyph} />
            </span>
            <span className="voice-room">{say(prompt.question)}</span>
          </li>
        ))}
      </ul>
      <WritersRow
        written={Math.max(0, progress.written - progress.writing)}
        writing={Math.min(progress.writing, progress.present)}
        blank={Math.max(0, progress.present - Math.max(progress.written, progress.writing))}
        label={say('tray.written', { n: progress.written, all: progress.present })}
      />
      <p className="solo-wall__count" aria-hidden="true">
        {say('tray.written', { n: progress.written, all: progress.present })}
      </p>
      <div className="solo-wall__ghosts" aria-hidden="true">
        {['e', 'f', 'g'].map((seed) => (
          <GhostNote key={seed} id={seed} />
        ))}
      </div>
    </section>
  );
}
