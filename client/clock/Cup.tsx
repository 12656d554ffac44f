import './clock.css';
import { useId } from 'react';
import { handAt, sector, spoke, type TimeShown, ticks } from './coffee.ts';

const MARKS = ticks(68.4, 64.2, 69.6, 63.6);

/**
 * The big clock of the room: a cup of coffee on its saucer, seen from above, emptying clockwise. For the screen and the home
 * page only. States: ready, running, paused (hatched), last (minute: red), up (empty). Without a time it is the full cup of
 * a page that has no clock. Fills the width of its parent. Decoration beside the digits.
 */
export function Cup({ left, total, state }: TimeShown) {
  const hatch = useId();
  const turn = state === 'up' ? 1 : handAt({ left, total });
  const paused = state === 'paused';
  return (
    <svg className="cup" data-state={state} viewBox="-102 -102 210 204" aria-hidden="true" focusable="false">
      {paused && (
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="3.4" height="7" className="disc__hatch" />
        </pattern>
      )}
      <circle r="100" className="cup__saucer" />
      <g className="cup__body">
        <path d="M63 -25.5C82 -34.5 98.5 -24 98.2 -7C97.9 11.5 84 23.5 64 22.5" className="cup__handle" />
        <circle r="72.5" className="cup__rim" />
      </g>
      <path d={MARKS} className="cup__marks" />
      <circle r="60.7" className="cup__well" />
      <path d={sector(turn, 60.7)} className="disc__coffee" style={paused ? { fill: `url(#${hatch})` } : {}} />
      <path d={spoke(state === 'up' ? 0 : turn, 0, 60)} className="cup__hand" />
      <circle r="3.3" className="cup__hub" />
    </svg>
  );
}
