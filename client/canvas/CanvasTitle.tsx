import './CanvasTitle.css';
import { useState } from 'react';
import type { CanvasSheet } from '#shared/canvas/sheet.ts';
import { accentColours } from './accentColours.ts';

/** Longer names are set smaller: the boxes need their room. */
const LONG_NAME = 15;

/** Kicker, name, facts; the community's logo and colour where it has them. */
export function CanvasTitle({ sheet, logo }: { sheet: CanvasSheet; logo: string | null }) {
  return (
    <header
      className="canvas-title"
      data-accent={sheet.accent !== null || undefined}
      style={sheet.accent === null ? undefined : accentColours(sheet.accent)}
    >
      <div className="canvas-title__name">
        <p>{sheet.kicker}</p>
        <h2 className="voice-room" data-long={sheet.name.length > LONG_NAME || undefined} dir="auto">
          {sheet.name}
        </h2>
      </div>
      <div className="canvas-title__side">
        {logo && <LogoImage key={logo} at={logo} name={sheet.name} />}
        <dl className="canvas-title__facts">
          {sheet.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </header>
  );
}

/** Where cookies are refused the server shows it to nobody: better none than a broken one. */
function LogoImage({ at, name }: { at: string; name: string }) {
  const [lost, setLost] = useState(false);
  if (lost) return null;
  return <img className="canvas-title__logo" src={at} alt={name} onError={() => setLost(true)} />;
}
