import './ShareSheet.css';
import { useState } from 'react';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { api } from '../../net/api.ts';
import { Button } from '../../parts/Button.tsx';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { LinkIcon, OpenIcon } from '../../parts/Icon.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { RadioRows } from '../../parts/RadioRows.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { keepLinks, keptLinks } from '../board/keptLinks.ts';
import { type Invite, useInvite } from './useInvite.ts';

/** The three links: for everybody (code, QR), for the projector, and the facilitator's own ("Keep this link"). */
export function ShareSheet({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const code = useBoard((part) => part.board.code);
  const invite = useInvite(code);
  return (
    <Sheet title={say('lead.share')} onClose={onClose}>
      <section className="share">
        <h3>{say('lead.participantLink')}</h3>
        <p>{say('lead.participantLink.hint')}</p>
        <div className="share__invite">
          <div className="share__qr">
            <QrCode text={invite.link} label={invite.link} />
          </div>
          <p>
            <span>{invite.host}</span>
            <strong className="voice-room">{code}</strong>
          </p>
        </div>
        <CopyButton text={invite.link} icon={LinkIcon} wide>
          {say('lead.copyInvite')}
        </CopyButton>
      </section>
      {invite.addresses.length > 0 && <Address invite={invite} />}
      <SecretLink code={code} face="screen" invite={invite} />
      <SecretLink code={code} face="facilitator" invite={invite} />
    </Sheet>
  );
}

function Address({ invite }: { invite: Invite }) {
  const say = useSay();
  const chosen = invite.addresses.includes(invite.origin) ? invite.origin : null;
  return (
    <section className="share">
      <h3>{say('lead.address')}</h3>
      <p>{say('lead.address.hint')}</p>
      <RadioRows
        legend={say('lead.address')}
        hideLegend
        value={chosen}
        options={invite.addresses.map((address) => ({ value: address, label: new URL(address).host }))}
        onChange={invite.choose}
      />
    </section>
  );
}

/** A link with a secret. The server keeps only its hash: on a device that does not have it, a new one is made. */
function SecretLink({ code, face, invite }: { code: string; face: 'facilitator' | 'screen'; invite: Invite }) {
  const say = useSay();
  const { language } = useLanguage();
  const [link, setLink] = useState(keptLinks(code)[face] ?? null);
  const leads = face === 'facilitator';
  const make = async () => {
    const answer = await api(language).freshLink(code, face);
    if (!answer.ok) return;
    keepLinks(code, { [face]: answer.value.link });
    setLink(answer.value.link);
  };
  return (
    <section className="share">
      <h3>{say(leads ? 'lead.keepLink' : 'lead.screenLink')}</h3>
      <p>{say(leads ? 'lead.keepLink.hint' : 'lead.screenLink.hint')}</p>
      {link ? (
        <>
          {leads && (
            <div className="share__qr">
              <QrCode text={at(link, invite.origin)} label={say('lead.keepLink')} />
            </div>
          )}
          <div className="share__actions">
            <CopyButton text={link} icon={LinkIcon} />
            {!leads && (
              <Button size="small" icon={OpenIcon} onClick={() => window.open(link, `fikabord-screen-${code}`)}>
                {say('lead.openScreen')}
              </Button>
            )}
          </div>
        </>
      ) : (
        <Button size="small" onClick={() => void make()}>
          {say('lead.makeLink')}
        </Button>
      )}
    </section>
  );
}

/** The same link on the address that phones reach. */
function at(link: string, origin: string): string {
  const { pathname, hash } = new URL(link, location.href);
  return `${origin}${pathname}${hash}`;
}
