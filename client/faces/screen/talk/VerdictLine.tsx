import type { Thumbs } from '#shared/model/topic.ts';
import { queueOf } from '#shared/rules/topics.ts';
import type { Say } from '#shared/words/say.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useSecondsTo } from '../../../phases/discuss/useSecondsTo.ts';
import { isTie } from '../../../phases/discuss/verdictSay.ts';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';

type Closed = Extract<Thumbs, { status: 'closed' }>;

/** What the thumbs decided, and when it happens by itself. */
export function VerdictLine({ thumbs }: { thumbs: Closed }) {
  const say = useSay();
  const { stage } = useCurrentPlace();
  const { rule } = useBoard((part) => part.settings.talk);
  const isLast = useBoard((part) => queueOf(part, stage.id).length === 0);
  const seconds = useSecondsTo(thumbs.carryAt);
  const tie = thumbs.counts !== null && thumbs.verdict === 'next' && isTie(thumbs.counts, rule);
  const words = tie ? say('thumbs.verdict.tie') : decided(thumbs, isLast, say);
  return (
    <p className="verdict-line" role="status">
      {words && <strong className="voice-room">{words}</strong>}
      {seconds !== null && <span>{say('thumbs.carriedIn', { n: seconds })}</span>}
      {seconds === null && thumbs.verdict !== 'ask' && <span>{say('thumbs.held')}</span>}
    </p>
  );
}

function decided({ verdict, more, counts }: Closed, isLast: boolean, say: Say): string {
  const n = Math.round(more / 60_000);
  switch (verdict) {
    case 'extend':
      return say('screen.moreMinutes', { n });
    case 'half':
      return say('thumbs.verdict.half', { n });
    case 'ask':
      return say('thumbs.verdict.ask');
    case 'next':
      if (isLast) return say('screen.verdict.last');
      return counts === null ? '' : say('screen.verdict.next');
  }
}
