import './Dialog.css';
import { type ReactNode, useId } from 'react';
import { useSay } from '../i18n/language.tsx';
import { CloseIcon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { useModal } from './useModal.ts';

export interface SheetProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Stays in place below what scrolls. */
  readonly footer?: ReactNode;
  readonly onClose: () => void;
  /** `side`: at the end of the line, 380 wide, on narrow pages from below. `bottom`: always from below. */
  readonly from?: 'side' | 'bottom';
}

/**
 * A panel over the edge of the page, open while mounted. Escape, the cross and a press outside call `onClose`.
 * The focus starts on the title (or a control with `data-autofocus`) and returns to the opener.
 */
export function Sheet({ title, children, footer, onClose, from = 'side' }: SheetProps) {
  const say = useSay();
  const ref = useModal(onClose);
  const heading = useId();
  return (
    <dialog ref={ref} className="sheet" data-from={from} aria-labelledby={heading}>
      <div className="sheet__panel">
        <header className="dialog__head">
          <h2 id={heading} tabIndex={-1} className="voice-room">
            {title}
          </h2>
          <IconButton icon={CloseIcon} label={say('parts.close')} size="small" onClick={onClose} />
        </header>
        <div className="sheet__body">{children}</div>
        {footer != null && <footer className="sheet__footer">{footer}</footer>}
      </div>
    </dialog>
  );
}
