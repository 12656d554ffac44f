import './CanvasTitle.css';
import type { CanvasSheet } from '#shared/canvas/sheet.ts';

/** Longer names are set smaller: the boxes need their room. */
const LONG_NAME = 15;

/** Kicker, name, facts. */
export function CanvasTitle({ sheet }: { sheet: CanvasSheet }) {
  return (
    <header className="canvas-title">
      <div className="canvas-title__name">
        <p>{sheet.kicker}</p>
        <h2 className="voice-room" data-long={sheet.name.length > LONG_NAME || undefined} dir="auto">
          {sheet.name}
        </h2>
      </div>
      <dl className="canvas-title__facts">
        {sheet.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
