import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';

/** "Vote again": the room ranks anew what is still to discuss, while the talk goes on. Open, it says how far the room is. */
export function VoteAgain({ leads, open, topics }: { leads: boolean; open: boolean; topics: number }) {
  const say = useSay();
  const { press, busy } = useStep();
  const at = useBoard((part) => part.walk.step);
  if (!open) {
    if (!leads || topics < 2) return null;
    return (
      <p className="vote-again">
        <Button
          look="quiet"
          size="small"
          busy={busy}
          title={say('discuss.voteAgain.hint')}
          onClick={() => void press((step) => step('vote.again', { at }))}
        >
          {say('discuss.voteAgain')}
        </Button>
      </p>
    );
  }
  return (
    <div className="vote-again" data-open>
      <p role="status">
        <strong>{say('discuss.votingAgain')}</strong> {say('phase.voteTopics.hint')}
      </p>
      {leads && (
        <Button size="small" busy={busy} onClick={() => void press((step) => step('vote.close', { at }))}>
          {say('discuss.closeAgain')}
        </Button>
      )}
    </div>
  );
}
