import './KeysDialog.css';
import type { WordKey } from '#shared/words/say.ts';
import { useSay } from '../../i18n/language.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { switchLetterKeys, useLetterKeys } from '../../parts/letterKeys.ts';
import { Switch } from '../../parts/Switch.tsx';

type Line = readonly [string, WordKey];

const LEADING: readonly Line[] = [
  ['Space', 'keys.clock'],
  ['Shift ↑', 'keys.minute'],
  ['] Enter', 'keys.next'],
  ['[ Enter', 'keys.back'],
  ['Shift Alt 1…6', 'keys.stage'],
  ['H', 'keys.authors'],
  ['L', 'keys.lock'],
  ['P', 'keys.screen'],
  ['E', 'keys.export'],
];
const EVERYBODY: readonly Line[] = [
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
  ['+ − 0', 'keys.zoom'],
  ['O', 'keys.outline'],
  ['Del', 'keys.remove'],
  ['Ctrl Z', 'keys.undo'],
  ['?', 'keys.list'],
];

/** Every key and what it does, and the switch for those of a single sign. */
export function KeysDialog({ leads = false, onClose }: { leads?: boolean; onClose: () => void }) {
  const say = useSay();
  const letters = useLetterKeys();
  return (
    <Dialog title={say('keys.title')} size="wide" onClose={onClose}>
      <Switch
        label={say('keys.letters')}
        hint={say('keys.letters.hint')}
        checked={letters}
        onChange={switchLetterKeys}
      />
      <dl className="keys">
        {(leads ? [...LEADING, ...EVERYBODY] : EVERYBODY).map(([key, does]) => (
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
