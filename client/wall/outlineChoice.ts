import { useSyncExternalStore } from 'react';
import { recall, remember } from '../theme/remember.ts';

const KEY = 'fikabord.outline';
const listeners = new Set<() => void>();
let shown: boolean | undefined;

/** Whether this device shows walls as lists. Kept on it, or until the page is left where nothing can be kept. */
function isOutlined(): boolean {
  shown ??= recall(KEY) === 'on';
  return shown;
}

export function showOutline(next: boolean): void {
  shown = next;
  remember(KEY, next ? 'on' : null);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useOutlined = (): boolean => useSyncExternalStore(subscribe, isOutlined);
