import { useEffect } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { Banner } from '../../parts/Banner.tsx';
import { Button } from '../../parts/Button.tsx';
import { CheckIcon } from '../../parts/Icon.tsx';
import { useClient } from '../../store/BoardContext.tsx';
import { useLinkNews } from './useLinkNews.ts';

/** A phone is what is held in one hand: small and touched. */
const isPhone = () => window.matchMedia('(max-width: 767px)').matches;

/** The strip under the head of a face while its line is down or the server cannot save, and for a moment once the line is back. */
export function LinkBanner() {
  const say = useSay();
  const { tryNow } = useClient();
  const { assertive } = useAnnounce();
  const news = useLinkNews();
  const { is } = news;
  useEffect(() => {
    if (is === 'offline') assertive(`${say('link.offline')} ${say('link.offline.keep')}`);
    if (is === 'full') assertive(`${say('link.full')} ${say('link.full.hint')}`);
    if (is === 'back') assertive(say('link.back'));
  }, [is, assertive, say]);

  if (news.is === 'full') {
    return (
      <Banner tone="clay">
        <b>{say('link.full')}</b> {say('link.full.hint')}
      </Banner>
    );
  }
  if (news.is === 'quiet') return null;
  if (news.is === 'back') {
    return (
      <Banner icon={CheckIcon}>
        <b>{say('link.back')}</b> {news.sent > 0 && say('link.back.sent', { n: news.sent })}
      </Banner>
    );
  }
  const device = isPhone() ? 'phone' : 'laptop';
  return (
    <Banner
      detail={news.again > 0 ? say('link.again.in', { seconds: news.again }) : say('link.again.now')}
      action={
        <Button look="solid" size="small" onClick={tryNow}>
          {say('link.tryNow')}
        </Button>
      }
    >
      <b>{say('link.offline')}</b>{' '}
      {news.waiting > 0
        ? say(`link.offline.waiting.${device}`, { n: news.waiting })
        : say(`link.offline.nothing.${device}`)}
    </Banner>
  );
}
