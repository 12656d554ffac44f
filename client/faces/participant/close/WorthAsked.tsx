import './worth.css';
import { useId } from 'react';
import { ANSWER } from '#shared/model/ballot.ts';
import type { Place } from '#shared/rules/phases.ts';
import { useSay } from '../../../i18n/language.tsx';
import { LockIcon } from '../../../parts/Icon.tsx';
import { useBallot } from '../../../phases/targets.ts';
import { useBoard, useClient } from '../../../store/BoardContext.tsx';

const ANSWERS = [1, 2, 3, 4, 5] as const;

/** "Was it worth your time?": one number from 1 to 5, in secret, changeable until it is closed. */
export function WorthAsked({ place }: { place: Place }) {
  const say = useSay();
  const { act } = useClient();
  const mine = useBallot(place.key)[ANSWER] ?? null;
  const { answered, asked } = useBoard((part) => part.progress);
  const name = useId();
  return (
    <section className="worth">
      <fieldset className="worth__asked">
        <legend className="worth__question voice-room">{say('minutes.worth')}</legend>
        <div className="worth__scale">
          {ANSWERS.map((answer) => (
            <label key={answer} className="worth__answer" data-on={mine === answer || undefined}>
              <input
                type="radio"
                name={name}
                value={answer}
                checked={mine === answer}
                aria-label={labelOf(answer, say('worth.low'), say('worth.high'))}
                onChange={() => act('poll.answer', { answer })}
              />
              <span aria-hidden="true">{answer}</span>
            </label>
          ))}
        </div>
        <p className="worth__ends" aria-hidden="true">
          <span>{say('worth.low')}</span>
          <span>{say('worth.high')}</span>
        </p>
      </fieldset>
      <p className="worth__secret">
        <LockIcon size={18} />
        {say('worth.secret')}
      </p>
      <p className="meta" role="status">
        {say('thumbs.answered', { n: answered, of: Math.max(answered, asked) })}
      </p>
    </section>
  );
}

/** The words stand at both ends; in between the number says enough. */
const labelOf = (answer: number, low: string, high: string): string =>
  answer === 1 ? `1, ${low}` : answer === 5 ? `5, ${high}` : String(answer);
