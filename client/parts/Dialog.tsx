import './Dialog.css';
import { type ReactNode, useId } from 'react';
import { useSay } from '../i18n/language.tsx';
import { CloseIcon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { useModal } from './useModal.ts';

export interface DialogProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** The buttons, the one solid button last. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  /** 440 wide; `wide` 680. */
  readonly size?: 'medium' | 'wide';
}

/**
 * A question in the middle of the page; everything behind it waits. Open while mounted: render it only then. Escape, the
 * cross and a press outside call `onClose`; the focus goes back to where it came from. The
 * focus starts in the first field, else on the title; `data-autofocus` on a control chooses another.
 */
export function Dialog({ title, children, actions, onClose, size = 'medium' }: DialogProps) {
  const say = useSay();
  const ref = useModal(onClose);
  const heading = useId();
  return (
    <dialog ref={ref} className="dialog" data-size={size} aria-labelledby={heading}>
      <div className="dialog__sheet">
        <header className="dialog__head">
          <h2 id={heading} tabIndex={-1} className="voice-room">
            {title}
          </h2>
          <IconButton icon={CloseIcon} label={say('parts.close')} size="small" onClick={onClose} />
        </header>
        {children != null && <div className="dialog__body">{children}</div>}
        {actions != null && <footer className="dialog__actions">{actions}</footer>}
      </div>
    </dialog>
  );
}
