import { useLayoutEffect, useState } from 'react';
import type { Open } from '#shared/model/board.ts';
import type { GroupId, NoteId, TargetId } from '#shared/model/ids.ts';
import { all, get } from '#shared/model/records.ts';
import type { Topic } from '#shared/model/topic.ts';
import type { Place } from '#shared/rules/phases.ts';
import { useCurrentPlace } from '../../phases/place.ts';
import { useBoard } from '../../store/BoardContext.tsx';

/** What a participant's page is about. */
export type Scene =
  | { readonly is: 'lobby' | 'break' | 'finished'; readonly place: Place }
  /** `topic`: the one under discussion, where topics are discussed. */
  | { readonly is: 'phase'; readonly place: Place; readonly topic: TargetId | null };

/** The page a scene is on: a pause of the same phase is another one, a new clock is not. */
export const pageKey = (scene: Scene): string => `${scene.is} ${scene.place.key}`;

/** Tells scenes apart: the next topic is another scene on the same page. */
export const sceneKey = (scene: Scene): string => `${pageKey(scene)} ${topicOf(scene) ?? ''}`;

const topicOf = (scene: Scene): TargetId | null => (scene.is === 'phase' ? scene.topic : null);

/** Whether somebody is in the middle of words: a field with something in it has the focus. */
export function isTyping(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return element.value.trim() !== '';
  if (element instanceof HTMLInputElement) return /^(text|search|)$/.test(element.type) && element.value.trim() !== '';
  return element instanceof HTMLElement && element.isContentEditable && element.textContent?.trim() !== '';
}

// A phone loads the rules of topics and votes later than this page: these two are all it needs of them.
const topicNow = ({ topics }: Open): TargetId | null =>
  all<TargetId, Topic>(topics).find(({ status }) => status === 'discussing')?.id ?? null;
const isTopic = ({ groups, notes }: Open, id: TargetId): boolean =>
  get(groups, id as GroupId) !== undefined || get(notes, id as NoteId)?.group === null;

/** Where the group is. */
export function useScene(): Scene {
  const place = useCurrentPlace();
  const status = useBoard((part) => part.walk.status);
  const onBreak = useBoard((part) => part.walk.breakUntil !== null);
  const topic = useBoard((part) => (place.phase.kind === 'discuss' ? topicNow(part) : null));
  if (status !== 'running') return { is: status, place };
  return onBreak ? { is: 'break', place } : { is: 'phase', place, topic };
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
  const topic = topicOf(scene);
  // A topic that was merged into another one goes on under its name.
  const gone = useBoard((part) => topic !== null && !isTopic(part, topic));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the group's scene asks whether to follow
  useLayoutEffect(() => {
    if (held && (gone || !isTyping(document.activeElement))) setScene(now);
  }, [key, gone]);
  return { scene: held ? scene : now, now, held, go: () => setScene(now) };
}
