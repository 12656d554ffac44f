import { Fragment, type ReactNode } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { DrawLotsIcon } from '../../parts/Icon.tsx';
import type { Rank } from './ties.ts';
import { useTopicActs } from './useTopicActs.ts';

/** Topics with as many dots: a bracket holds them together and says so; whoever leads may let chance order them. */
export function TiedRank({ rank, leads, children }: { rank: Rank; leads: boolean; children: ReactNode }) {
  const say = useSay();
  const { draw } = useTopicActs();
  if (!rank.tied) return <Fragment>{children}</Fragment>;
  return (
    <li className="tie">
      <div className="tie__head">
        <span>{say('discuss.tied', { n: rank.dots })}</span>
        {leads && (
          <Button look="quiet" size="small" icon={DrawLotsIcon} onClick={() => draw(rank.dots)}>
            {say('discuss.draw')}
          </Button>
        )}
      </div>
      <ol>{children}</ol>
    </li>
  );
}
