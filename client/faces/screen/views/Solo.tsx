import './Solo.css';
import { useSay } from '../../../i18n/language.tsx';
import { Swatch } from '../../../parts/Legend.tsx';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { CountRow } from '../CountRow.tsx';
import { Fit } from '../Fit.tsx';
import { Split } from '../Split.tsx';
import { StageLine } from '../StageLine.tsx';

/** Keeps "voulons-nous" on one line: set this big, a break at its hyphen tears the question apart. */
const inOnePiece = (words: string): string => words.replaceAll('-', '\u2060-\u2060');

/** Everybody writes alone: the questions, the time, and how many have written. */
export function Solo() {
  const say = useSay();
  const { stage } = useCurrentPlace();
  const { present, written, writing } = useBoard((part) => part.progress);
  return (
    <Split
      head={<StageLine />}
      foot={
        <CountRow
          present={present}
          done={written}
          writing={writing}
          sentence={say('screen.written', { n: written, all: present })}
        />
      }
    >
      <Fit className="solo">
        <ul className="solo__questions" data-many={stage.prompts.length}>
          {stage.prompts.map(({ id, question, tint, glyph }) => (
            <li key={id}>
              <Swatch tint={tint} glyph={glyph} />
              <h1 className="voice-room">{inOnePiece(say(question))}</h1>
            </li>
          ))}
        </ul>
      </Fit>
    </Split>
  );
}
