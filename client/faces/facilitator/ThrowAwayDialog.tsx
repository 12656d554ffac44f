import { useState } from 'react';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { api } from '../../net/api.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { THROWN_AWAY } from '../home/thrownAway.ts';

/** Asks before a rehearsal is deleted; then the first page says that it was. */
export function ThrowAwayDialog({ code, onClose }: { code: string; onClose: () => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const throwAway = async () => {
    setBusy(true);
    const { ok } = await api(language).throwAway(code);
    if (ok) return location.assign(`/${THROWN_AWAY}`);
    setBusy(false);
    setFailed(true);
  };
  return (
    <Dialog
      title={say('lead.throwAway.ask')}
      onClose={onClose}
      actions={
        <Button look="danger" busy={busy} onClick={() => void throwAway()}>
          {say('lead.throwAway')}
        </Button>
      }
    >
      <p>{say('lead.throwAway.hint')}</p>
      {failed && <p role="alert">{say('lead.throwAway.failed')}</p>}
    </Dialog>
  );
}
