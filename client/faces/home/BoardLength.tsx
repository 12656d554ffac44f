import { useId } from 'react';
import { useSay } from '../../i18n/language.tsx';

/** How long the whole is to take, where the workshop leaves the choice. */
export function BoardLength({
  lengths,
  value,
  onChange,
}: {
  lengths: readonly number[];
  value: number | null;
  onChange: (minutes: number) => void;
}) {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className="home__length">
      <legend>{say('home.length')}</legend>
      {lengths.map((n) => (
        <label key={n}>
          <input type="radio" name={name} checked={n === value} onChange={() => onChange(n)} />
          <span>{say('home.length.minutes', { n })}</span>
        </label>
      ))}
    </fieldset>
  );
}
