import './clock.css';
import { useId } from 'react';
import { handAt, sector, spoke, type TimeShown, ticks } from './coffee.ts';

const MARKS = ticks(56, 53, 56, 52);

/**
 * The time as a flat coffee disc. Faces: `tray` (52, light coffee in a white ring), `paper` (32, on a phone's header), `dial`
 * (120, with ticks and hand, on a sheet). States: ready, running, paused (hatched), last (minute: red), up (empty).
 * Decoration beside the digits; as big as `size` says.
 */
export function Disc({
  left,
  total,
  state,
  face = 'tray',
  size,
}: TimeShown & { face?: 'tray' | 'paper' | 'dial'; size?: number | string }) {
  const hatch = useId();
  const turn = state === 'up' ? 1 : handAt({ left, total });
  const edge = size ?? { tray: 52, paper: 32, dial: 122 }[face];
  const paused = state === 'paused';
  const fill = paused ? { fill: `url(#${hatch})` } : {};
  return (
    <svg
      className="disc"
      data-face={face}
      data-state={state}
      viewBox={face === 'dial' ? '-61 -61 122 122' : '-26 -26 52 52'}
      width={edge}
      height={edge}
      aria-hidden="true"
      focusable="false"
    >
      {paused && (
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.4" height="5" className="disc__hatch" />
        </pattern>
      )}
      {face === 'dial' ? (
        <>
          <circle r="60" className="disc__rim" />
          <path d={MARKS} className="disc__marks" />
          <circle r="50" className="disc__well" />
          <path d={sector(turn, 50)} className="disc__coffee" style={fill} />
          <path d={spoke(turn, 0, 49)} className="disc__hand" />
          <circle r="3" className="disc__hub" />
        </>
      ) : (
        <>
          <circle r="25" className="disc__ring" />
          <path d={sector(turn, 21)} className="disc__coffee" style={fill} />
        </>
      )}
    </svg>
  );
}
