import { hasCanvas } from '#shared/canvas/hasCanvas.ts';
import type { ReadingLink } from '#shared/model/board.ts';
import { template } from '#shared/rules/phases.ts';
import { useLanguage, useSay } from '../../../i18n/language.tsx';
import { Button } from '../../../parts/Button.tsx';
import { CopyButton } from '../../../parts/CopyButton.tsx';
import { CopyField } from '../../../parts/CopyField.tsx';
import { LinkIcon } from '../../../parts/Icon.tsx';
import { Switch } from '../../../parts/Switch.tsx';
import { useBoard } from '../../../store/BoardContext.tsx';
import { frameCode } from './frameCode.ts';

/** One reading link: when it was made, the link itself where this device has it, and whether other pages may show it. */
export function ReadingLinkRow(props: {
  link: ReadingLink;
  /** Null: it was made on another device, and can only be switched and revoked here. */
  address: string | null;
  onFrame: (framed: boolean) => void;
  onRevoke: () => void;
}) {
  const { link, address, onFrame, onRevoke } = props;
  const say = useSay();
  const { formatDate, formatTime } = useLanguage();
  const title = useBoard(({ board }) => board.name || board.title);
  const canvas = useBoard((part) => hasCanvas(template(part)));
  const made = say('lead.reading.at', { day: formatDate(link.madeAt), time: formatTime(link.madeAt) });
  return (
    <li aria-label={made}>
      <p>
        {made} {address === null && say('lead.reading.elsewhere')}
      </p>
      <div className="share__actions">
        {address !== null && (
          <CopyButton text={address} icon={LinkIcon}>
            {say('lead.reading.copy')}
          </CopyButton>
        )}
        <Button look="quiet" size="small" onClick={onRevoke}>
          {say('lead.reading.revoke')}
        </Button>
      </div>
      <Switch
        label={say(canvas ? 'lead.reading.frame' : 'lead.reading.frame.minutes')}
        hint={say('lead.reading.frame.hint')}
        checked={link.framed}
        onChange={onFrame}
      />
      {link.framed && address !== null && (
        <CopyField label={say('lead.reading.code')} text={frameCode(address.replace('/see/', '/embed/'), title)} />
      )}
    </li>
  );
}
