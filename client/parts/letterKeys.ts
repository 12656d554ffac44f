import { useSyncExternalStore } from 'react';
import { recall, remember } from '../theme/remember.ts';

const KEY = 'fikabord.letterKeys';
const listeners = new Set<() => void>();
let on: boolean | undefined;

/**
 * Whether keys of a single sign (letters, digits, brackets) do anything on this device. Whoever speaks to their computer, or
 * hits keys they did not mean to, switches them off. Where nothing can be kept the choice holds until the page is left.
 */
export function letterKeysOn(): boolean {
  on ??= recall(KEY) !== 'off';
  return on;
}

export function switchLetterKeys(next: boolean): void {
  on = next;
  remember(KEY, next ? null : 'off');
  for (const listener of listeners) listener();
}

/** A press that is switched off: a single sign, typed without Ctrl or Cmd. Space is no sign. */
export const isSilenced = ({ key, ctrlKey, metaKey }: KeyboardEvent | React.KeyboardEvent): boolean =>
  !letterKeysOn() && key.length === 1 && key !== ' ' && !ctrlKey && !metaKey;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLetterKeys = (): boolean => useSyncExternalStore(subscribe, letterKeysOn);
