import './KeysDialog.css';
import type { WordKey } from '#shared/words/say.ts';
import { useSay } from '../../i18n/language.tsx';
import { Dialog } from '../../parts/Dialog.tsx';

const KEYS: readonly (readonly [string, WordKey])[] = [
  ['Space', 'keys.clock'],
  ['Shift ↑', 'keys.minute'],
  ['] Enter', 'keys.next'],
  ['[ Enter', 'keys.back'],
  ['Shift Alt 1…6', 'keys.stage'],
  ['H', 'keys.authors'],
  ['L', 'keys.lock'],
  ['P', 'keys.screen'],
  ['E', 'keys.export'],
  ['N', 'keys.note'],
  ['Tab', 'keys.group'],
  ['← ↑ → ↓', 'keys.nearest'],
  ['Enter', 'keys.open'],
  ['M', 'keys.move'],
  ['M G', 'keys.moveTo'],
  ['G', 'keys.form'],
  ['F2', 'keys.rename'],
  ['V', 'keys.dot'],
  ['1 2 3', 'keys.thumbs'],
  ['Del', 'keys.remove'],
  ['Ctrl Z', 'keys.undo'],
  ['?', 'keys.list'],
];

/** Every key and what it does. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say('lead.shortcuts')} size="wide" onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
