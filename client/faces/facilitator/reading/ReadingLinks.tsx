import './ReadingLinks.css';
import { useState } from 'react';
import { LIMITS } from '#shared/rules/limits.ts';
import { useSay } from '../../../i18n/language.tsx';
import { Button } from '../../../parts/Button.tsx';
import { EyeIcon } from '../../../parts/Icon.tsx';
import { useToast } from '../../../parts/Toasts.tsx';
import { useBoard } from '../../../store/BoardContext.tsx';
import { ReadingLinkRow } from './ReadingLinkRow.tsx';
import { RevokeLink } from './RevokeLink.tsx';
import { useReadingLinks } from './useReadingLinks.ts';

/** Links to read canvas and minutes: made, handed out and revoked here. `origin`: where others reach the server. */
export function ReadingLinks({ code, origin }: { code: string; origin: string }) {
  const say = useSay();
  const toast = useToast();
  const isOpen = useBoard(({ settings, walk }) => settings.door === 'open' && walk.status !== 'finished');
  const { links, addressOf, make, frame, revoke } = useReadingLinks(code);
  const [asks, ask] = useState<string | null>(null);
  const told = async (what: Promise<string | null>, done?: string) => {
    const why = await what;
    if (why !== null) toast(why || say('link.refused'));
    else if (done) toast(done);
  };
  const isFull = (links?.length ?? 0) >= LIMITS.readingLinks;
  return (
    <section className="share">
      <h3>{say('lead.reading')}</h3>
      <p>
        {say('lead.reading.hint')} {isOpen && say('lead.reading.open')}
      </p>
      {links && links.length > 0 && (
        <ul className="reading">
          {links.map((link) => (
            <ReadingLinkRow
              key={link.id}
              link={link}
              address={at(addressOf(link.id), origin)}
              onFrame={(framed) => void told(frame(link.id, framed))}
              onRevoke={() => ask(link.id)}
            />
          ))}
        </ul>
      )}
      <Button
        size="small"
        icon={EyeIcon}
        disabled={links === null || isFull}
        onClick={() => void told(make(), say('lead.reading.made'))}
      >
        {say('lead.reading.make')}
      </Button>
      {isFull && <p>{say('lead.reading.full', { n: LIMITS.readingLinks })}</p>}
      {asks !== null && (
        <RevokeLink
          onClose={() => ask(null)}
          onRevoke={() => {
            ask(null);
            void told(revoke(asks), say('lead.reading.revoked'));
          }}
        />
      )}
    </section>
  );
}

/** The same link on the address others reach. */
function at(link: string | null, origin: string): string | null {
  if (link === null) return null;
  const { pathname, hash } = new URL(link, location.href);
  return `${origin}${pathname}${hash}`;
}
