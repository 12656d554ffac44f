import type { Refusal } from '#shared/protocol/refusals.ts';
import type { WordKey } from '#shared/words/say.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { ShutSheet } from './ShutSheet.tsx';

type Reason = 'removed' | 'damaged' | 'noSuchBoard' | 'newer' | 'rehearsal' | 'tabs' | 'other';

const REASONS: Partial<Record<Refusal, Reason>> = {
  removed: 'removed',
  damaged: 'damaged',
  noSuchBoard: 'noSuchBoard',
  rehearsal: 'rehearsal',
  tooManyTabs: 'tabs',
  newerVersion: 'newer',
  olderVersion: 'newer',
};

/** The server will not have this page: says why, and what can be done. */
export function ShutPage({ reason }: { reason: Refusal }) {
  const say = useSay();
  const why = REASONS[reason] ?? 'other';
  const title: WordKey = `link.shut.${why}`;
  const hint: WordKey = `link.shut.${why}.hint`;
  return (
    <ShutSheet title={say(title)} hint={say(hint)}>
      <div className="shut__ways">
        {why !== 'rehearsal' && (
          <Button look="solid" onClick={() => location.reload()}>
            {say('link.reload')}
          </Button>
        )}
        <a href="/">{say('link.home')}</a>
      </div>
    </ShutSheet>
  );
}
