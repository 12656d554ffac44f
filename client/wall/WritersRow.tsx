import './WritersRow.css';
import { PencilIcon } from '../parts/Icon.tsx';

/**
 * How far a room is, one card per person and never a name: solid (has written), solid with a pencil (is writing), blank.
 * As big as the text round it.
 */
export function WritersRow({
  written,
  writing = 0,
  blank,
  label,
}: {
  written: number;
  writing?: number;
  blank: number;
  /** "9 of 12 have written" */
  label: string;
}) {
  const cards = [...Array(written).fill('written'), ...Array(writing).fill('writing'), ...Array(blank).fill('blank')];
  return (
    <span className="writers" role="img" aria-label={label}>
      {cards.map((state: string, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nobody's card in particular
        <i key={place} className="writers__card" data-state={state}>
          {state === 'writing' && <PencilIcon size="0.72em" stroke={2.2} />}
        </i>
      ))}
    </span>
  );
}
