import { type ReactNode, type Ref, useRef, useState } from 'react';
import { useSay } from '../i18n/language.tsx';
import { MoreIcon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { type MenuItem, MenuPanel, type MenuPanelProps } from './MenuPanel.tsx';

/** What a control needs to open the menu: spread it on a <Button> or <IconButton>. */
export interface MenuTrigger {
  readonly ref: Ref<HTMLButtonElement>;
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
  readonly onClick: () => void;
}

/** A control that opens a list of acts; "More" with three dots unless `trigger` draws another. States: closed, open. */
export function Menu({
  items = [],
  panel,
  label,
  trigger,
}: {
  items?: readonly MenuItem[];
  /** Draws the list itself: for one whose items are only worth making once it is open. */
  panel?: (props: Omit<MenuPanelProps, 'items'>) => ReactNode;
  /** The name of the list; "More" by default. */
  label?: string;
  trigger?: (props: MenuTrigger) => ReactNode;
}) {
  const say = useSay();
  const name = label ?? say('parts.more');
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const props: MenuTrigger = {
    ref: button,
    'aria-haspopup': 'menu',
    'aria-expanded': anchor !== null,
    onClick: () => setAnchor(anchor ? null : button.current),
  };
  const list = anchor && { label: name, anchor, onClose: () => setAnchor(null) };
  return (
    <>
      {trigger ? trigger(props) : <IconButton icon={MoreIcon} label={name} {...props} />}
      {list && (panel ? panel(list) : <MenuPanel items={items} {...list} />)}
    </>
  );
}
