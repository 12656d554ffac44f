import './Button.css';
import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import type { Icon } from './Icon.tsx';

export type ButtonLook = 'solid' | 'outline' | 'quiet' | 'tray' | 'danger';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly children: ReactNode;
  readonly look?: ButtonLook;
  /** 44 high; `small` 40; `big` 56: the one next step. */
  readonly size?: 'small' | 'medium' | 'big';
  readonly icon?: Icon;
  /** After the words: where the button leads. */
  readonly iconAfter?: Icon;
  /** The step is under way: keeps its place and focus, takes no second press. Say what happens in the words. */
  readonly busy?: boolean;
  /** Fills the line. */
  readonly wide?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/**
 * A button with words. Looks: solid (one on a surface: the next step), outline, quiet, tray (grouped controls on the tray),
 * danger. States: rest, hover, focus, pressed, disabled, busy.
 */
export function Button({
  children,
  look = 'outline',
  size = 'medium',
  icon: Before,
  iconAfter: After,
  busy = false,
  wide = false,
  className = '',
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  const glyph = size === 'big' ? 22 : 20;
  return (
    <button
      {...rest}
      type={type}
      className={`button ${className}`}
      data-look={look}
      data-size={size}
      data-wide={wide || undefined}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      onClick={press}
    >
      {busy ? <span className="button__busy" aria-hidden="true" /> : Before && <Before size={glyph} />}
      <span className="button__words">{children}</span>
      {After && !busy && <After size={glyph} />}
    </button>
  );
}
