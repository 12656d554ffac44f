import type { WordKey } from '#shared/words/say.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';

/** Asks before a link stops working: pages that are open with it close. */
export function ReplaceLink(props: { face: 'facilitator' | 'screen'; onReplace: () => void; onClose: () => void }) {
  const say = useSay();
  const title: WordKey = `lead.link.replace.${props.face}`;
  const hint: WordKey = `lead.link.replace.${props.face}.hint`;
  return (
    <Dialog
      title={say(title)}
      onClose={props.onClose}
      actions={
        <Button look="danger" onClick={props.onReplace}>
          {say('lead.link.replace')}
        </Button>
      }
    >
      <p>{say(hint)}</p>
    </Dialog>
  );
}
