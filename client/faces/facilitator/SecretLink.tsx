import { useState } from 'react';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { api } from '../../net/api.ts';
import { Button } from '../../parts/Button.tsx';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { LinkIcon, OpenIcon } from '../../parts/Icon.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { useToast } from '../../parts/Toasts.tsx';
import { useClient } from '../../store/BoardContext.tsx';
import { keepLinks, keptLinks } from '../board/keptLinks.ts';
import { ReplaceLink } from './ReplaceLink.tsx';

/**
 * A link with a secret: where it is open, and a fresh one in its place when it got into the wrong hands. The server keeps
 * only its hash: on a device that does not have it, a further one is made.
 */
export function SecretLink(props: {
  code: string;
  face: 'facilitator' | 'screen';
  /** Where phones reach the server. */
  origin: string;
  /** In how many places it is open now. */
  open: number;
  onReplaced: () => void;
}) {
  const { code, face, origin, open, onReplaced } = props;
  const say = useSay();
  const toast = useToast();
  const { tab } = useClient();
  const { language } = useLanguage();
  const [link, setLink] = useState(keptLinks(code)[face] ?? null);
  const [asks, ask] = useState(false);
  const leads = face === 'facilitator';
  const keep = (fresh: string) => {
    keepLinks(code, { [face]: fresh });
    setLink(fresh);
  };
  const make = async () => {
    const answer = await api(language).freshLink(code, face);
    if (answer.ok) keep(answer.value.link);
    else toast(answer.say || say('link.refused'));
  };
  const replace = async () => {
    ask(false);
    const answer = await api(language).replaceLink(code, face, tab());
    if (!answer.ok) return toast(answer.say || say('link.refused'));
    keep(answer.value.link);
    toast(say('lead.link.replaced'));
    onReplaced();
  };
  return (
    <section className="share">
      <h3>{say(leads ? 'lead.keepLink' : 'lead.screenLink')}</h3>
      <p>
        {say(leads ? 'lead.keepLink.hint' : 'lead.screenLink.hint')} {open > 0 && say('lead.link.open', { n: open })}
      </p>
      {link && leads && (
        <div className="share__qr">
          <QrCode text={at(link, origin)} label={say('lead.keepLink')} />
        </div>
      )}
      <div className="share__actions">
        {link ? (
          <CopyButton text={link} icon={LinkIcon} />
        ) : (
          <Button size="small" onClick={() => void make()}>
            {say('lead.makeLink')}
          </Button>
        )}
        {link && !leads && (
          <Button size="small" icon={OpenIcon} onClick={() => window.open(link, `fikabord-screen-${code}`)}>
            {say('lead.openScreen')}
          </Button>
        )}
        <Button look="quiet" size="small" onClick={() => ask(true)}>
          {say('lead.link.replace')}
        </Button>
      </div>
      {asks && <ReplaceLink face={face} onReplace={() => void replace()} onClose={() => ask(false)} />}
    </section>
  );
}

/** The same link on the address that phones reach. */
function at(link: string, origin: string): string {
  const { pathname, hash } = new URL(link, location.href);
  return `${origin}${pathname}${hash}`;
}
