import './Digits.css';

/**
 * A time or number whose signs keep their place while they change: the typeface has no tabular figures, so each sign has a
 * cell of its own. As big as the text round it. Read out as one word.
 */
export function Digits({ children, label }: { children: string; label?: string }) {
  return (
    <span className="digits" role="img" aria-label={label ?? children}>
      {[...children].map((sign, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
        <span key={place} className="digits__cell" data-narrow={/\d/.test(sign) ? undefined : true} aria-hidden="true">
          {sign}
        </span>
      ))}
    </span>
  );
}
