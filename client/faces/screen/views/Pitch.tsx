import { targetOf } from '#shared/rules/voting.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { PitchPage } from '../talk/PitchPage.tsx';
import { Wall } from './Wall.tsx';

/** Topics in turn; before the first and after the last all of them. */
export function Pitch() {
  const topic = useBoard((part) => (part.pitch.topic && targetOf(part, part.pitch.topic) ? part.pitch.topic : null));
  return topic ? <PitchPage key={topic} id={topic} /> : <Wall />;
}
