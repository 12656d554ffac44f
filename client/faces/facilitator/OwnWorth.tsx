import '../participant/close/close.css';
import { useCurrentPlace } from '../../phases/place.ts';
import { useRound } from '../../phases/targets.ts';
import { WorthAsked } from '../participant/close/WorthAsked.tsx';

/** Whether it was worth the time of a facilitator who takes part, inside the sheet that nobody projects. */
export function OwnWorth() {
  const place = useCurrentPlace();
  const round = useRound(place.key);
  return round?.status === 'open' ? <WorthAsked place={place} /> : null;
}
