import './Dots.css';

export type DotKind = 'mine' | 'revealed';
/** More dots than this are a number. */
const MOST = 16;

/**
 * Votes as dots. Kinds: mine (solid, at once), revealed (the closed result: dots pop in one after the other). As big as
 * `--dot`, in em of the text round it. `label` names the count; without it the dots are decoration beside a number.
 */
export function Dots({ count, kind = 'mine', label }: { count: number; kind?: DotKind; label?: string }) {
  // Never fewer dots than somebody with fewer votes has.
  const shown = Math.min(count, MOST);
  const name = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <span className="dots" data-kind={kind} {...name}>
      {Array.from({ length: shown }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
        <i key={place} className="dot" style={kind === 'revealed' ? { '--place': place } : undefined} />
      ))}
      {count > shown && <span className="dots__more">+{count - shown}</span>}
    </span>
  );
}

/** What is left of my dots, on the tray: light ones to give, then the empty places of those given. */
export function DotBudget({ left, total, label }: { left: number; total: number; label: string }) {
  return (
    <span className="dots" data-kind="budget" role="img" aria-label={label}>
      {Array.from({ length: total }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
        <i key={place} className="dot" data-spent={place >= left || undefined} />
      ))}
    </span>
  );
}
