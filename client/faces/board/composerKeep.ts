import { useSyncExternalStore } from 'react';
import { recall, remember } from '../../theme/remember.ts';

/**
 * What stands in the composers of this device: one text per question, kept through reloads and changes of phase until it
 * is added or cleared by its writer. Never sent anywhere.
 */
const texts = new Map<string, string>();
/** Left over by a reveal, seen by their writer, and put aside for later. Only until the page is left. */
const aside = new Set<string>();
const listeners = new Set<() => void>();

const keyOf = (board: string, prompt: string) => `fikabord.composer.${board}.${prompt}`;

export function composerText(board: string, prompt: string): string {
  const key = keyOf(board, prompt);
  const held = texts.get(key) ?? recall(key) ?? '';
  texts.set(key, held);
  return held;
}

export function keepComposerText(board: string, prompt: string, text: string): void {
  const key = keyOf(board, prompt);
  texts.set(key, text);
  if (text === '') aside.delete(key);
  remember(key, text === '' ? null : text);
  for (const listener of listeners) listener();
}

/** Words that came back refused: behind what may have been typed meanwhile, so that neither is lost. */
export function giveBackToComposer(board: string, prompt: string, text: string): void {
  const now = composerText(board, prompt);
  keepComposerText(board, prompt, now.trim() === '' ? text : `${now}\n${text}`);
}

/** "Not now": the words stay, the question is not asked again. */
export function putAside(board: string, prompt: string): void {
  aside.add(keyOf(board, prompt));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The text in the composer of a question, and the way to change it. */
export function useComposerText(board: string, prompt: string): [string, (text: string) => void] {
  const text = useSyncExternalStore(subscribe, () => composerText(board, prompt));
  return [text, (next) => keepComposerText(board, prompt, next)];
}

/** The questions of these whose composer still holds words. `fresh`: but not those put aside. */
export function useLeftInComposers<P extends string>(
  board: string,
  prompts: readonly P[],
  which: 'fresh' | 'all' = 'all',
): readonly P[] {
  const left = useSyncExternalStore(subscribe, () =>
    prompts
      .filter((prompt) => composerText(board, prompt).trim() !== '')
      .filter((prompt) => which === 'all' || !aside.has(keyOf(board, prompt)))
      .join(' '),
  );
  return prompts.filter((prompt) => left.split(' ').includes(prompt));
}
