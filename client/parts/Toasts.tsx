import './Toasts.css';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useSay } from '../i18n/language.tsx';
import { CloseIcon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { readOut } from './liveRegions.ts';
import { useTopModal } from './modals.ts';

export interface Toast {
  readonly text: ReactNode;
  /** Offers Undo. */
  readonly onUndo?: () => void;
  /** Offers something else. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}
type ShowToast = (toast: Toast | string) => void;
interface Shown extends Toast {
  readonly id: number;
}

const Show = createContext<ShowToast | null>(null);
/** How long a toast stays, ms, while nobody points at it or stands on it. */
export const TOAST_MS = 6000;
const AT_ONCE = 3;

/** Holds the toasts of the page, bottom left: what was done, and Undo. At most three; the oldest goes first. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const say = useSay();
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const next = useRef(1);
  const show = useCallback<ShowToast>((toast) => {
    const made = { ...(typeof toast === 'string' ? { text: toast } : toast), id: next.current++ };
    setShown((now) => [...now, made].slice(-AT_ONCE));
  }, []);
  const drop = useCallback((id: number) => setShown((now) => now.filter((toast) => toast.id !== id)), []);
  const region = useRef<HTMLElement>(null);
  const newest = shown.at(-1)?.id;
  const modal = useTopModal();
  // A fresh popover on top of the top layer each time: a toast must also show over an open dialog.
  // biome-ignore lint/correctness/useExhaustiveDependencies: inside another dialog the region is another element
  useEffect(() => {
    const element = region.current;
    // A dialog that has just been taken away took the strips along: they are about to be drawn outside of it.
    if (!element?.showPopover || !element.isConnected) return;
    if (element.matches(':popover-open')) element.hidePopover();
    if (newest !== undefined) element.showPopover();
  }, [newest, modal]);
  useEffect(() => {
    const words = region.current?.querySelector('.toast:last-child .toast__words');
    readOut('toast', newest === undefined ? '' : (words?.textContent ?? ''));
  }, [newest]);
  // While a modal is open only what lies inside it can be pressed or reached by keys: the strips move in with it.
  const strips = (
    <section ref={region} popover="manual" className="toasts" aria-label={say('parts.messages')}>
      {shown.map((toast) => (
        <ToastStrip key={toast.id} toast={toast} onDone={drop} />
      ))}
    </section>
  );
  return (
    <Show value={show}>
      {children}
      {/* The strips come and go with their popover, which readers of live regions miss: what is read out stays put. */}
      <div data-voice="toast" className="visually-hidden" aria-live="polite" />
      {modal ? createPortal(strips, modal) : strips}
    </Show>
  );
}

function ToastStrip({ toast, onDone }: { toast: Shown; onDone: (id: number) => void }) {
  const say = useSay();
  const [held, setHeld] = useState(false);
  const { id, onUndo } = toast;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDone(id), TOAST_MS);
    return () => clearTimeout(timer);
  }, [held, id, onDone]);
  const action = useMemo(
    () => (onUndo ? { label: say('parts.undo'), onPress: onUndo } : toast.action),
    [onUndo, say, toast.action],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, a strip with its buttons
    <div
      role="group"
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className="toast__words">{toast.text}</p>
      {action && (
        <button
          type="button"
          className="toast__action"
          onClick={() => {
            onDone(id);
            action.onPress();
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton icon={CloseIcon} label={say('parts.close')} size="small" onClick={() => onDone(id)} />
    </div>
  );
}

/** Shows a toast: `toast('PDF saved')` or `toast({text, onUndo})`. */
export function useToast(): ShowToast {
  const show = useContext(Show);
  if (!show) throw new Error('No place for toasts: put the tree inside <ToastProvider>.');
  return show;
}
