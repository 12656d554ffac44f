import './Button.css';
import type { ButtonHTMLAttributes, Ref } from 'react';
import type { Icon } from './Icon.tsx';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'aria-label'> {
  readonly icon: Icon;
  /** What it does: read out, and shown as the tooltip. */
  readonly label: string;
  readonly look?: 'quiet' | 'outline' | 'tray';
  /** 44; `small` 40; `big` 48. */
  readonly size?: 'small' | 'medium' | 'big';
  readonly round?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that is one icon. States: rest, hover, focus, pressed (`aria-pressed`), disabled. */
export function IconButton({
  icon: Glyph,
  label,
  look = 'quiet',
  size = 'medium',
  round = false,
  className = '',
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      className={`icon-button ${className}`}
      data-look={look}
      data-size={size}
      data-round={round || undefined}
      aria-label={label}
    >
      <Glyph size={size === 'big' ? 24 : 20} />
    </button>
  );
}
