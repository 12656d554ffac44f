import { useSyncExternalStore } from 'react';
import { recall, remember } from './remember.ts';

/** What a person chose: a fixed theme, or whatever the device says. */
export type ThemeChoice = 'light' | 'dark' | 'auto';
export type Theme = 'light' | 'dark';

const KEY = 'fikabord.theme';
const listeners = new Set<() => void>();
const dark = (): MediaQueryList | undefined => globalThis.matchMedia?.('(prefers-color-scheme: dark)');

let choice: ThemeChoice = 'auto';
let forced: Theme | undefined;

/** The theme on screen now. */
export const shownTheme = (): Theme => forced ?? (choice === 'auto' ? (dark()?.matches ? 'dark' : 'light') : choice);

function show(): void {
  document.documentElement.dataset.theme = shownTheme();
  for (const listener of listeners) listener();
}

/**
 * Reads the remembered choice, sets `data-theme` on <html> and follows the device from then on. Call once, before the first
 * render. `only` fixes the theme of a face that must not follow the device (a projected screen).
 */
export function startTheme(only?: Theme): void {
  const kept = recall(KEY);
  choice = kept === 'light' || kept === 'dark' ? kept : 'auto';
  forced = only;
  dark()?.addEventListener('change', show);
  show();
}

export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  forced = undefined;
  remember(KEY, next === 'auto' ? null : next);
  show();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The person's choice and the way to change it. */
export function useTheme(): { choice: ThemeChoice; shown: Theme; choose: (next: ThemeChoice) => void } {
  const current = useSyncExternalStore(subscribe, () => choice);
  const shown = useSyncExternalStore(subscribe, shownTheme);
  return { choice: current, shown, choose: chooseTheme };
}
