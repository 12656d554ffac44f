import { useState } from 'react';
import type { Member } from '#shared/model/member.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';

/** Asks before somebody is removed, and offers to close the door: while it is open they can join under another name. */
export function RemoveDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const say = useSay();
  const { press } = useStep();
  const isOpen = useBoard((part) => part.settings.door === 'open');
  const [closes, setCloses] = useState(false);
  const remove = async () => {
    onClose();
    // The door first: who is removed must not be back before it closes.
    if (isOpen && closes) await press((step) => step('settings.change', { door: 'closed' }));
    await press((step) => step('member.remove', { member: member.id }));
  };
  return (
    <Dialog
      title={say('people.removeAsk', { name: member.name })}
      onClose={onClose}
      actions={
        <Button look="danger" onClick={() => void remove()}>
          {say('people.remove')}
        </Button>
      }
    >
      <p>{say('people.removeAsk.hint')}</p>
      {isOpen && (
        <Switch
          label={say('people.closeDoor')}
          hint={say('people.closeDoor.hint')}
          checked={closes}
          onChange={setCloses}
        />
      )}
    </Dialog>
  );
}
