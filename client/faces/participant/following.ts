import { useLayoutEffect, useState } from 'react';
import type { Place } from '#shared/rules/phases.ts';
import { useCurrentPlace } from '../../phases/place.ts';
import { useBoard } from '../../store/BoardContext.tsx';

/** What a participant's page is about. */
export type Scene =
  | { readonly is: 'lobby' | 'break' | 'finished'; readonly place: Place }
  | { readonly is: 'phase'; readonly place: Place };

/** Tells scenes apart: a pause of the same phase is another scene, a new clock is not. */
export const sceneKey = (scene: Scene): string => `${scene.is} ${scene.place.key}`;

/** Whether somebody is in the middle of words: a field with something in it has the focus. */
export function isTyping(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return element.value.trim() !== '';
  if (element instanceof HTMLInputElement) return /^(text|search|)$/.test(element.type) && element.value.trim() !== '';
  return element instanceof HTMLElement && element.isContentEditable && element.textContent?.trim() !== '';
}

/** Where the group is. */
export function useScene(): Scene {
  const place = useCurrentPlace();
  const status = useBoard((part) => part.walk.status);
  const onBreak = useBoard((part) => part.walk.breakUntil !== null);
  if (status !== 'running') return { is: status, place };
  return { is: onBreak ? 'break' : 'phase', place };
}

/**
 * The scene that is shown: the group's, but nobody who is typing is moved. `held`: the group is elsewhere by now; `go`
 * follows it.
 */
export function useFollowing(): {
  readonly scene: Scene;
  readonly now: Scene;
  readonly held: boolean;
  readonly go: () => void;
} {
  const now = useScene();
  const [scene, setScene] = useState(now);
  const key = sceneKey(now);
  const held = sceneKey(scene) !== key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the group's scene asks whether to follow
  useLayoutEffect(() => {
    if (held && !isTyping(document.activeElement)) setScene(now);
  }, [key]);
  return { scene: held ? scene : now, now, held, go: () => setScene(now) };
}
