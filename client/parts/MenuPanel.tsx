import './Menu.css';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { CheckIcon, type Icon } from './Icon.tsx';
import { placeBeside, type Spot } from './placeBeside.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: Icon;
  /** A second, quiet text: a key, a state. */
  readonly detail?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** Makes it a choice with a check. */
  readonly checked?: boolean;
  /** A line above it. */
  readonly divided?: boolean;
  readonly onSelect: () => void;
}

export interface MenuPanelProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** What it opens beside: a control, or the place a note was pressed. */
  readonly anchor: HTMLElement | Spot;
  readonly onClose: () => void;
}

/**
 * The list of a menu, open while mounted. Arrows, Home, End and first letters move; Enter and Space choose; Escape, Tab and a
 * press outside close. The focus returns to where it was.
 */
export function MenuPanel({ label, items, anchor, onClose }: MenuPanelProps) {
  const ref = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useLayoutEffect(() => {
    close.current = onClose;
  });

  useLayoutEffect(() => {
    const panel = ref.current;
    if (!panel) return;
    const opener = document.activeElement;
    panel.showPopover?.();
    const spot = anchor instanceof HTMLElement ? anchor.getBoundingClientRect() : anchor;
    const { left, top } = placeBeside(spot, panel.getBoundingClientRect(), window, getComputedStyle(panel).direction);
    panel.style.left = `${left}px`;
    panel.style.top = `${top}px`;
    panel.querySelector<HTMLElement>('[role^=menuitem]')?.focus({ preventScroll: true });
    return () => {
      const inside = panel.contains(document.activeElement) || document.activeElement === document.body;
      if (inside && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, [anchor]);

  useEffect(() => {
    const outside = (event: PointerEvent) => {
      const target = event.target as Node;
      const onAnchor = anchor instanceof HTMLElement && anchor.contains(target);
      if (!ref.current?.contains(target) && !onAnchor) close.current();
    };
    const leave = () => close.current();
    document.addEventListener('pointerdown', outside, true);
    window.addEventListener('resize', leave);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      window.removeEventListener('resize', leave);
    };
  }, [anchor]);

  const typed = useRef({ text: '', at: 0 });
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(ref.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
    const here = rows.indexOf(document.activeElement as HTMLElement);
    const go = (index: number) => rows[(index + rows.length) % rows.length]?.focus();
    // Keys of the page behind (single letters, Escape of a dialog) are not meant while a menu is open.
    event.stopPropagation();
    if (event.key === 'ArrowDown') go(here + 1);
    else if (event.key === 'ArrowUp') go(here - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') close.current();
    else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const { text, at } = typed.current;
      const search = (event.timeStamp - at < 700 ? text : '') + event.key.toLocaleLowerCase();
      typed.current = { text: search, at: event.timeStamp };
      const start = search.length === 1 ? here + 1 : here;
      const order = rows.map((_, i) => rows[(start + i + rows.length) % rows.length]);
      order.find((row) => row?.textContent?.toLocaleLowerCase().startsWith(search))?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <div ref={ref} popover="manual" className="menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {items.map((item) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: checked only where the role is menuitemcheckbox
        <button
          key={item.id}
          type="button"
          className="menu__item"
          role={item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
          aria-checked={item.checked}
          aria-disabled={item.disabled || undefined}
          data-danger={item.danger || undefined}
          data-divided={item.divided || undefined}
          tabIndex={-1}
          onClick={() => {
            if (item.disabled) return;
            close.current();
            item.onSelect();
          }}
        >
          <span className="menu__icon">{item.checked ? <CheckIcon /> : item.icon && <item.icon />}</span>
          <span className="menu__words">{item.label}</span>
          {item.detail && <span className="menu__detail">{item.detail}</span>}
        </button>
      ))}
    </div>
  );
}
