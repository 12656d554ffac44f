import './ShareSheet.css';
import { useSay } from '../../i18n/language.tsx';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { LinkIcon } from '../../parts/Icon.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { RadioRows } from '../../parts/RadioRows.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { ReadingLinks } from './reading/ReadingLinks.tsx';
import { SecretLink } from './SecretLink.tsx';
import { type Invite, useInvite } from './useInvite.ts';
import { useLinksInUse } from './useLinksInUse.ts';

/** The three links: for everybody (code, QR), for the projector, and the facilitator's own ("Keep this link"). Below them those to read only. */
export function ShareSheet({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const code = useBoard((part) => part.board.code);
  const invite = useInvite(code);
  const { inUse, look } = useLinksInUse(code);
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
      <SecretLink code={code} face="screen" origin={invite.origin} open={inUse?.screen.open ?? 0} onReplaced={look} />
      <SecretLink
        code={code}
        face="facilitator"
        origin={invite.origin}
        open={inUse?.facilitator.open ?? 0}
        onReplaced={look}
      />
      <ReadingLinks code={code} origin={invite.origin} />
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
