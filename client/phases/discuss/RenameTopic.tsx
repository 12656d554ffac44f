import { useState } from 'react';
import type { GroupId } from '#shared/model/ids.ts';
import type { Group } from '#shared/model/note.ts';
import { cleanName, textProblem } from '#shared/model/text.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Input } from '../../parts/Field.tsx';

/** What merged topics are called together; empty: like the first of them. */
export function RenameTopic({
  group,
  onName,
  onClose,
}: {
  group: Group;
  onName: (group: GroupId, name: string) => void;
  onClose: () => void;
}) {
  const say = useSay();
  const [name, setName] = useState(group.name);
  const problem = cleanName(name) === '' ? null : textProblem(cleanName(name), 'groupName');
  const keep = () => {
    if (problem) return;
    onName(group.id, name);
    onClose();
  };
  return (
    <Dialog
      title={say('wall.renameGroup')}
      onClose={onClose}
      actions={
        <Button look="solid" disabled={problem !== null} onClick={keep}>
          {say('wall.save')}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <Input label={say('discuss.name')} value={name} onText={setName} error={problem && say(`refusal.${problem}`)} />
      </form>
    </Dialog>
  );
}
