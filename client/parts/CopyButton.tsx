import { type ReactNode, useEffect, useState } from 'react';
import { useSay } from '../i18n/language.tsx';
import { Button, type ButtonLook } from './Button.tsx';
import { copyText } from './copyText.ts';
import { Input } from './Field.tsx';
import { CheckIcon, CopyIcon, type Icon } from './Icon.tsx';

/**
 * Copies `text`. States: rest, copied (2 s, read out), refused: the text itself appears, selected, to copy by hand.
 */
export function CopyButton({
  text,
  children,
  icon = CopyIcon,
  look = 'outline',
  size = 'small',
  wide = false,
}: {
  text: string;
  /** What is copied; "Copy" by default. */
  children?: ReactNode;
  icon?: Icon;
  look?: ButtonLook;
  size?: 'small' | 'medium' | 'big';
  wide?: boolean;
}) {
  const say = useSay();
  const [state, setState] = useState<'rest' | 'copied' | 'refused'>('rest');
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('rest'), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const press = async () => setState((await copyText(text)) ? 'copied' : 'refused');
  if (state === 'refused') {
    return (
      <Input
        label={say('parts.copyByHand')}
        value={text}
        readOnly
        autoFocus
        onText={() => {}}
        onFocus={(event) => event.target.select()}
      />
    );
  }
  return (
    <>
      <Button
        look={look}
        size={size}
        wide={wide}
        icon={state === 'copied' ? CheckIcon : icon}
        onClick={() => {
          void press();
        }}
      >
        {state === 'copied' ? say('parts.copied') : (children ?? say('parts.copy'))}
      </Button>
      <span className="visually-hidden" aria-live="polite">
        {state === 'copied' ? say('parts.copied') : ''}
      </span>
    </>
  );
}
