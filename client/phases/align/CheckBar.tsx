import type { Face } from '#shared/model/board.ts';
import type { StatementBox } from '#shared/model/statement.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { ThumbDownIcon, ThumbUpIcon } from '../../parts/Icon.tsx';
import { useBoard, useClient, useView } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { useLeads, useTakesPart } from '../rights.ts';

/** "Is this it?" on one box: the leader asks, everybody answers up or down, the room sees counts only. */
export function CheckBar({ box, face }: { box: StatementBox; face: Face }) {
  const say = useSay();
  const leads = useLeads() && face !== 'screen';
  // The facilitator's own answer is given behind "Take part": this face may be projected.
  const votes = useTakesPart() && face === 'participant';
  const check = useBoard((part) => part.check);
  const status = check.status !== 'none' && check.box === box ? check.status : 'none';
  if (status === 'none') return leads ? <AskButton box={box} again={false} /> : null;
  if (check.status === 'open') {
    return (
      <div className="is-it" data-open>
        <p className="is-it__question voice-room">{say('align.check.ask')}</p>
        {votes && <Answer id={check.id} />}
        <Answered />
        {leads && <CloseButton />}
      </div>
    );
  }
  if (check.status !== 'closed') return null;
  return (
    <div className="is-it">
      <p
        className="is-it__result"
        role="status"
        aria-label={say('align.check.result', { up: check.up, down: check.down })}
      >
        <span data-up>
          <ThumbUpIcon size="1.2em" /> {check.up}
        </span>
        <span data-down>
          <ThumbDownIcon size="1.2em" /> {check.down}
        </span>
      </p>
      {leads && <AskButton box={box} again />}
    </div>
  );
}

/** My answer, up or down; it may be changed until the check closes. */
export function Answer({ id }: { id: string }) {
  const say = useSay();
  const { act } = useClient();
  const mine = useView(({ mine }) => (mine.check?.id === id ? mine.check.up : null));
  const answer = (up: boolean) => () => act('check.answer', { check: id, up });
  return (
    <div className="is-it__answer">
      <Button icon={ThumbUpIcon} aria-pressed={mine === true} className="is-it__up" onClick={answer(true)}>
        {say('align.check.yes')}
      </Button>
      <Button icon={ThumbDownIcon} aria-pressed={mine === false} className="is-it__down" onClick={answer(false)}>
        {say('align.check.no')}
      </Button>
    </div>
  );
}

function Answered() {
  const say = useSay();
  const n = useBoard((part) => part.progress.answered);
  const of = useBoard((part) => part.progress.present);
  return <p className="meta is-it__count">{say('align.check.answered', { n, of: Math.max(n, of) })}</p>;
}

function AskButton({ box, again }: { box: StatementBox; again: boolean }) {
  const say = useSay();
  const { busy, press } = useStep();
  return (
    <Button
      size="small"
      className="is-it__ask"
      busy={busy}
      aria-label={say('align.check.askBox', { box: say(`canvas.box.${box}`) })}
      onClick={() => void press((step) => step('check.open', { box }))}
    >
      {say(again ? 'align.check.again' : 'align.check.ask')}
    </Button>
  );
}

function CloseButton() {
  const say = useSay();
  const { busy, press } = useStep();
  return (
    <Button size="small" busy={busy} onClick={() => void press((step) => step('check.close', {}))}>
      {say('align.check.close')}
    </Button>
  );
}
