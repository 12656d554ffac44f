import { useSay } from '../../../i18n/language.tsx';
import { Button } from '../../../parts/Button.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';

/** Asks before a reading link ends: whoever has it sees nothing more. */
export function RevokeLink({ onRevoke, onClose }: { onRevoke: () => void; onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog
      title={say('lead.reading.revoke.ask')}
      onClose={onClose}
      actions={
        <Button look="danger" onClick={onRevoke}>
          {say('lead.reading.revoke')}
        </Button>
      }
    >
      <p>{say('lead.reading.revoke.hint')}</p>
    </Dialog>
  );
}
