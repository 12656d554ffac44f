import './EmptyWall.css';
import { useState } from 'react';
import { cleanName, textProblem } from '#shared/model/text.ts';
import { useSay } from '../../i18n/language.tsx';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { Input } from '../../parts/Field.tsx';
import { LinkIcon } from '../../parts/Icon.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { useBoard, useClient, useView } from '../../store/BoardContext.tsx';
import { GhostNote } from '../../wall/GhostNote.tsx';
import { Lasso } from '../../wall/Lasso.tsx';
import { keptLinks } from '../board/keptLinks.ts';
import { useInvite } from './useInvite.ts';

/** Before the start: the wall is empty, the code is big, and the facilitator can say who they are. */
export function EmptyWall() {
  const say = useSay();
  const code = useBoard((part) => part.board.code);
  const { link, host } = useInvite(code);
  return (
    <section className="empty-wall" aria-labelledby="empty-wall">
      <div className="empty-wall__ghosts" aria-hidden="true">
        {['a', 'b', 'c', 'd'].map((seed) => (
          <span key={seed}>
            <GhostNote id={seed} />
          </span>
        ))}
      </div>
      <h1 id="empty-wall" className="voice-room">
        {say('lead.empty')}
      </h1>
      <p className="empty-wall__hint">{say('lead.empty.hint')}</p>
      <div className="empty-wall__card">
        <Lasso seed={code} scale={1.4} />
        <div className="empty-wall__qr">
          <QrCode text={link} label={link} />
        </div>
        <div className="empty-wall__code">
          <span>{host}</span>
          <strong className="voice-room">{code}</strong>
          <CopyButton text={link} icon={LinkIcon}>
            {say('lead.copyInvite')}
          </CopyButton>
        </div>
      </div>
      <div className="empty-wall__before">
        <YourName />
        <KeepLink code={code} />
      </div>
    </section>
  );
}

/** The one link that must not get lost; everything else can be found from it. */
function KeepLink({ code }: { code: string }) {
  const say = useSay();
  const { facilitator } = keptLinks(code);
  if (!facilitator) return null;
  return (
    <section className="empty-wall__keep">
      <h2>{say('lead.keepLink')}</h2>
      <CopyButton text={facilitator} icon={LinkIcon} />
      <p>{say('lead.keepLink.hint')}</p>
    </section>
  );
}

/** "Waiting for Hannah to start": who Hannah is. */
function YourName() {
  const say = useSay();
  const client = useClient();
  const me = useView((view) => view.me);
  const name = useBoard((part) => (me ? (part.members[me]?.name ?? '') : ''));
  const [text, setText] = useState(name);
  const keep = () => {
    const clean = cleanName(text);
    if (clean !== name && !textProblem(clean, 'name')) client.act('me.rename', { name: clean });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Input
        label={say('lead.yourName')}
        hint={say('lead.yourName.hint', { name: cleanName(text) || say('lead.yourName.none') })}
        value={text}
        onText={setText}
        onBlur={keep}
      />
    </form>
  );
}
