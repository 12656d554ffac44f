import { useEffect, useRef } from 'react';
import { previousPlace, template } from '#shared/rules/phases.ts';
import { isSilenced } from '../../parts/letterKeys.ts';
import { useClient } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { nextStep } from './nextStep.ts';
import { openScreen } from './openScreen.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, [role=menu], dialog, summary') !== null;

/**
 * The facilitator's keys: Space, Shift+↑, ] and [ (then Enter), Shift+Alt+1…6, H, L, P, E. Never while somebody types; Space
 * not on a control.
 */
export function useTrayKeys(openCanvas: () => void): void {
  const client = useClient();
  const { press } = useStep();
  const armed = useRef<'next' | 'back' | null>(null);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { part } = client.store.getState();
      // AltGr, which some keyboards need for brackets, reads as Ctrl with Alt.
      const isCommand = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
      if (!part || isTyping(event.target) || isCommand || isSilenced(event) || document.querySelector('dialog[open]'))
        return;
      const letter = event.key.toLowerCase();
      const { walk, clock, settings } = part;
      armed.current = null;
      const take = () => event.preventDefault();
      const stage = /^Digit([1-6])$/.exec(event.code)?.[1];
      if (event.shiftKey && event.altKey && stage) {
        take();
        const at = Number(stage) - 1;
        if (template(part).stages[at]) void press((step) => step('walk.goto', { at: walk.step, stage: at, phase: 0 }));
      } else if (event.key === ' ' && !isControl(event.target)) {
        take();
        void press((step) => step(clock.status === 'running' ? 'clock.pause' : 'clock.start', {}));
      } else if (event.key === 'ArrowUp' && event.shiftKey && !isControl(event.target)) {
        take();
        void press((step) => step('clock.add', { seconds: 60 }));
      } else if (event.key === ']' && nextStep(part)) armed.current = 'next';
      else if (event.key === '[' && previousPlace(part)) armed.current = 'back';
      else if (letter === 'h') {
        void press((step) => step('settings.change', { authors: settings.authors === 'shown' ? 'hidden' : 'shown' }));
      } else if (letter === 'l') {
        void press((step) =>
          step('settings.change', { movers: settings.movers === 'everybody' ? 'facilitator' : 'everybody' }),
        );
      } else if (letter === 'p') openScreen(part.board.code, () => {});
      else if (letter === 'e') openCanvas();
    };
    // Before whatever has the focus: on a note, Enter would open it.
    const confirmed = (event: KeyboardEvent) => {
      const { part } = client.store.getState();
      const direction = armed.current;
      if (event.key !== 'Enter' || !direction || !part) return;
      armed.current = null;
      event.preventDefault();
      event.stopPropagation();
      if (direction === 'back') void press((step) => step('walk.back', { at: part.walk.step }));
      // The button itself: it asks first where somebody could lose something.
      else document.querySelector<HTMLElement>('.tray__next')?.click();
    };
    document.addEventListener('keydown', confirmed, true);
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', confirmed, true);
      document.removeEventListener('keydown', pressed);
    };
  }, [client, press, openCanvas]);
}
