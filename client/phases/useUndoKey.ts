import { useEffect } from 'react';
import { useUndo } from '../wall/useUndo.ts';

/** Ctrl or Cmd with Z takes back my last act, wherever the focus is, in a dialog too, but in a field, which has an undo of its own. */
export function useUndoKey(enabled: boolean): void {
  const undo = useUndo();
  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'z')
        return;
      const field =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      if (field || event.defaultPrevented) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [enabled, undo]);
}
