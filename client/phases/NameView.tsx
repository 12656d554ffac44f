import { useState } from 'react';
import { cleanName, textProblem } from '#shared/model/text.ts';
import { phaseKey } from '#shared/templates/template.ts';
import { useSay } from '../i18n/language.tsx';
import { Button } from '../parts/Button.tsx';
import { Input } from '../parts/Field.tsx';
import { CheckIcon } from '../parts/Icon.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { useStep } from '../store/useStep.ts';
import { BigName, NameRows } from './NameBoard.tsx';
import { PhaseHead } from './PhaseHead.tsx';
import { type PhaseProps, usePlace } from './place.ts';
import { useLeads } from './rights.ts';
import { useRound } from './targets.ts';

/** The name: the one with the most dots in its lasso; on a tie, or without one, whoever leads puts down what the room agrees. */
export function NameView({ face, at }: PhaseProps) {
  const { place, live } = usePlace(at);
  const say = useSay();
  const name = useBoard((part) => part.board.name);
  const leads = useLeads() && live && face !== 'screen';
  const [changing, change] = useState(false);
  const choosing = leads && (name === '' || changing);
  const { busy, press } = useStep();
  const choose = (chosen: string) => {
    void press((step) => step('name.choose', { name: cleanName(chosen) }));
    change(false);
  };
  const vote = place.stage.phases.find(({ kind }) => kind === 'vote');
  const round = useRound(vote ? phaseKey(place.stage, vote) : place.key);
  const voted = round?.status === 'closed' && Object.values(round.tally).some((n) => n > 0);
  return (
    <section className="phase naming" data-face={face}>
      <div className="naming__scroll">
        {name === '' ? (
          <PhaseHead place={place} hint={say(voted ? 'naming.tie' : leads ? 'naming.noName' : 'naming.waiting')} />
        ) : (
          <BigName name={name} heading />
        )}
        <div className="naming__rows">
          <NameRows
            stage={place.stage}
            {...(choosing
              ? {
                  action: (proposed: string) => (
                    <Button
                      size="small"
                      {...(proposed === name ? { icon: CheckIcon } : {})}
                      aria-label={say('naming.chooseNamed', { name: proposed })}
                      disabled={busy}
                      onClick={() => choose(proposed)}
                    >
                      {say(proposed === name ? 'naming.chosen' : 'naming.choose')}
                    </Button>
                  ),
                }
              : {})}
          />
          {choosing && <OtherName onName={choose} busy={busy} />}
          {leads && name !== '' && (
            <Button look="quiet" size="small" className="naming__change" onClick={() => change(!changing)}>
              {say(changing ? 'naming.keep' : 'naming.change')}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}

function OtherName({ onName, busy }: { onName: (name: string) => void; busy: boolean }) {
  const say = useSay();
  const [words, setWords] = useState('');
  const name = cleanName(words);
  const good = textProblem(name, 'title') === null;
  return (
    <form
      className="other-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (good) onName(name);
      }}
    >
      <Input label={say('naming.write')} value={words} onText={setWords} />
      <Button type="submit" busy={busy} disabled={!good}>
        {say('naming.choose')}
      </Button>
    </form>
  );
}
