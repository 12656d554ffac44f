import { useId } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { Input } from '../../parts/Field.tsx';
import { lengthOf } from '../../parts/noteLength.ts';
import { useRoster } from '../../people/Roster.tsx';

/** Who does something (the people of the board are offered, any words go) and by when. */
export function WhoFields({
  who,
  onWho,
  by,
  onBy,
  autoFocus = false,
}: {
  who: string;
  onWho: (who: string) => void;
  /** `YYYY-MM-DD`, or empty. */
  by: string;
  onBy: (by: string) => void;
  autoFocus?: boolean;
}) {
  const say = useSay();
  const names = useId();
  const roster = useRoster();
  const length = lengthOf(who, 'who');
  return (
    <div className="who-fields">
      <Input
        label={say('actions.who')}
        look="line"
        dir="auto"
        list={names}
        autoFocus={autoFocus}
        value={who}
        onText={onWho}
        error={length.is === 'over' ? say('parts.tooLong', { n: length.tooMany }) : undefined}
      />
      <Input label={say('actions.by')} look="line" type="date" max="9999-12-31" value={by} onText={onBy} />
      <datalist id={names}>
        {[...new Set(roster.map(({ name }) => name))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
