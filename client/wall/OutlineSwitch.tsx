import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useSay } from '../i18n/language.tsx';
import { Button } from '../parts/Button.tsx';
import { showOutline, useOutlined } from './outlineChoice.ts';

/** Between the wall and its list. What had the focus in the one is gone in the other: it goes to the first stop there. */
export function OutlineSwitch({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const say = useSay();
  const outlined = useOutlined();
  const was = useRef(outlined);
  useLayoutEffect(() => {
    if (was.current === outlined) return;
    was.current = outlined;
    if (document.activeElement === document.body)
      scroller.current?.querySelector<HTMLElement>('[tabindex], button')?.focus({ preventScroll: true });
  }, [outlined, scroller]);
  return (
    <Button className="wall__outline" aria-pressed={outlined} onClick={() => showOutline(!outlined)}>
      {say('wall.outline')}
    </Button>
  );
}
