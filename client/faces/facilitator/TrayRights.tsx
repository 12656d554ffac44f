import type { Settings } from '#shared/model/board.ts';
import { current, isOpenSolo } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { EyeIcon, EyeOffIcon, LockIcon, PencilIcon, UnlockIcon } from '../../parts/Icon.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { AskTheRoom } from './AskTheRoom.tsx';
import { ForTheRoom } from './ForTheRoom.tsx';
import { LookUp } from './LookUp.tsx';
import { ScreenPage } from './ScreenPage.tsx';
import { WhoIsDone } from './WhoIsDone.tsx';

/** What is visible and who may do what in this phase, each as the sentence that holds now; pressing it turns it round. */
export function TrayRights() {
  const say = useSay();
  const part = useBoard((all) => all);
  const { press } = useStep();
  const { settings, walk } = part;
  const change = (changes: Partial<Settings>) => () =>
    void press((step) => step('settings.change', changes as { authors?: Settings['authors'] }));
  const shown = settings.authors === 'shown';
  const authors = (
    <Button
      look="quiet"
      icon={shown ? EyeIcon : EyeOffIcon}
      title={say('tray.authors.hint')}
      onClick={change({ authors: shown ? 'hidden' : 'shown' })}
    >
      {say(shown ? 'tray.authorsShown' : 'tray.authorsHidden')}
    </Button>
  );
  if (walk.status === 'lobby') return authors;
  if (walk.status === 'finished') return null;
  const { phase, key } = current(part);
  const everyoneMoves = settings.movers === 'everybody';
  const everyoneAligns = settings.aligners === 'everybody';
  const reopen = (
    <Button look="quiet" icon={EyeOffIcon} onClick={() => void press((step) => step('vote.reopen', { at: walk.step }))}>
      {say('tray.reopenVote')}
    </Button>
  );
  const onWall = (
    <>
      {authors}
      <Button
        look="quiet"
        icon={everyoneMoves ? UnlockIcon : LockIcon}
        onClick={change({ movers: everyoneMoves ? 'facilitator' : 'everybody' })}
      >
        {say(everyoneMoves ? 'tray.everyoneMoves' : 'tray.onlyYouMove')}
      </Button>
      <ScreenPage />
      <LookUp />
    </>
  );
  switch (phase.kind) {
    case 'solo':
      if (isOpenSolo(part, phase)) return onWall;
      return (
        <>
          {authors}
          <WhoIsDone />
        </>
      );
    case 'share':
      if (phase.turns) return onWall;
      return (
        <>
          {authors}
          <ScreenPage />
          <LookUp />
        </>
      );
    case 'cluster':
      return onWall;
    case 'vote':
    case 'weigh':
      return part.rounds[key]?.status === 'open' ? (
        <>
          <WhoIsDone />
          {phase.kind === 'vote' && <ForTheRoom />}
        </>
      ) : (
        <>
          {reopen}
          <LookUp />
        </>
      );
    case 'align':
    case 'talk':
      if (phase.kind === 'align' && phase.decides === 'name') return <LookUp />;
      return (
        <>
          <Button
            look="quiet"
            icon={everyoneAligns ? PencilIcon : LockIcon}
            onClick={change({ aligners: everyoneAligns ? 'facilitator' : 'everybody' })}
          >
            {say(everyoneAligns ? 'tray.everyoneAligns' : 'tray.onlyYouAlign')}
          </Button>
          <LookUp />
        </>
      );
    case 'discuss':
      return (
        <>
          <AskTheRoom />
          <LookUp />
          {part.rounds[key]?.status === 'open' && <ForTheRoom />}
        </>
      );
    case 'poll':
      return part.rounds[key]?.status === 'open' ? null : reopen;
    case 'elect':
      return part.election.status === 'standing' ? null : (
        <Button look="quiet" onClick={() => void press((step) => step('election.reopen', {}))}>
          {say('tray.reopenElection')}
        </Button>
      );
  }
}
