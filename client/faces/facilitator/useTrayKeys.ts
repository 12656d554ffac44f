import { useEffect, useRef } from 'react';
import { nextPlace, previousPlace, template } from '#shared/rules/phases.ts';
import { useClient } from '../../store/BoardContext.tsx';
import { nextStep } from './nextStep.ts';
import { openScreen } from './openScreen.ts';
import { useStep } from './useStep.ts';

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
  const { run } = useStep();
  const armed = useRef<'next' | 'back' | null>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { part } = client.store.getState();
      if (!part || isTyping(event.target) || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]'))
        return;
      const { walk, clock, settings } = part;
      const direction = armed.current;
      armed.current = null;
      const take = () => event.preventDefault();
      const stage = /^Digit([1-6])$/.exec(event.code)?.[1];
      if (event.shiftKey && event.altKey && stage) {
        take();
        const at = Number(stage) - 1;
        if (template(part).stages[at])
          void run((line) => line.step('walk.goto', { at: walk.step, stage: at, phase: 0 }));
      } else if (event.key === ' ' && !isControl(event.target)) {
        take();
        void run((line) => line.step(clock.status === 'running' ? 'clock.pause' : 'clock.start', {}));
      } else if (event.key === 'ArrowUp' && event.shiftKey && !isControl(event.target)) {
        take();
        void run((line) => line.step('clock.add', { seconds: 60 }));
      } else if (event.key === ']' && (nextPlace(part) || walk.status === 'lobby')) armed.current = 'next';
      else if (event.key === '[' && previousPlace(part)) armed.current = 'back';
      else if (event.key === 'Enter' && direction) {
        take();
        const next = nextStep(part);
        if (direction === 'back') void run((line) => line.step('walk.back', { at: walk.step }));
        else if (next) void run(next.run);
      } else if (event.key === 'h') {
        void run((line) =>
          line.step('settings.change', { authors: settings.authors === 'shown' ? 'hidden' : 'shown' }),
        );
      } else if (event.key === 'l') {
        void run((line) =>
          line.step('settings.change', { movers: settings.movers === 'everybody' ? 'facilitator' : 'everybody' }),
        );
      } else if (event.key === 'p') openScreen(part.board.code, () => {});
      else if (event.key === 'e') openCanvas();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [client, run, openCanvas]);
}
