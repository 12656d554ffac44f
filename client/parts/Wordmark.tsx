import './Wordmark.css';

/** The name of the product; its o is a cup seen from above. As big as the text round it (`font-size`). No states. */
export function Wordmark() {
  return (
    <span className="wordmark" role="img" aria-label="Fikabord">
      fikab
      <span className="wordmark__o">
        o{/* The coffee in the counter of the letter: three quarters full, like a disc with time left. */}
        <svg viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
          <circle r="10" className="wordmark__cup" />
          <path d="M0 0V-10A10 10 0 1 1 -10 0Z" className="wordmark__coffee" />
        </svg>
      </span>
      rd
    </span>
  );
}
