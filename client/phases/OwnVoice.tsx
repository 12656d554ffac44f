import './align/BoxSheet.css';
import './elect/elect.css';
import { useSay } from '../i18n/language.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { Answer } from './align/CheckBar.tsx';
import { ChoiceRows } from './elect/ChoiceRows.tsx';
import { MyStanding } from './elect/Standing.tsx';
import { useCurrentPlace } from './place.ts';
import { useTakesPart } from './rights.ts';

/**
 * What a facilitator who takes part says for themselves besides drafts, dots and weights: the candidacy and vote of the
 * election, the answer to "Is this it?". For the take-part sheet; shows nothing while there is nothing to say.
 */
export function OwnVoice() {
  const say = useSay();
  const { kind } = useCurrentPlace().phase;
  const election = useBoard((part) => part.election);
  const check = useBoard((part) => part.check);
  const votes = useTakesPart();
  if (!votes) return null;
  if (kind === 'elect' && election.status === 'standing') {
    return (
      <div className="election__acts">
        <MyStanding />
      </div>
    );
  }
  if (kind === 'elect' && election.status === 'voting') return <ChoiceRows election={election} votes />;
  if (check.status !== 'open') return null;
  return (
    <div className="is-it">
      <p className="is-it__question">{say('align.check.askBox', { box: say(`canvas.box.${check.box}`) })}</p>
      <Answer id={check.id} />
    </div>
  );
}
