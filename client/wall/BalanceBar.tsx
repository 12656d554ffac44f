import './Force.css';

/** Both sides weighed against each other: a bar in two parts, words and sums at its ends. */
export function BalanceBar({
  supports,
  slows,
}: {
  supports: { readonly label: string; readonly sum: number };
  slows: { readonly label: string; readonly sum: number };
}) {
  // An empty side keeps a sliver: nothing on it is a statement too.
  const part = (sum: number) => ({ flexGrow: Math.max(sum, (supports.sum + slows.sum) * 0.01, 0.01) });
  return (
    <div className="balance">
      <p>
        {supports.label} <b>{supports.sum}</b>
      </p>
      <div className="balance__bar" aria-hidden="true">
        <i data-side="supports" style={part(supports.sum)} />
        <i data-side="slows" style={part(slows.sum)} />
      </div>
      <p>
        <b>{slows.sum}</b> {slows.label}
      </p>
    </div>
  );
}
