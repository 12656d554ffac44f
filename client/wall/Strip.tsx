import './Group.css';
import { type KeyboardEvent, type ReactNode, type Ref, useRef, useState } from 'react';

/**
 * A white strip in the voice of the room: the name of a group with its count, a vision on an axis, a row to vote on.
 * `quiet`: nobody has named it yet, the words are an invitation. With `onPress` it can be pressed (to rename).
 */
export function Strip({
  children,
  count,
  quiet = false,
  onPress,
  pressLabel,
  headingId,
  ref,
}: {
  children: ReactNode;
  count?: ReactNode;
  quiet?: boolean;
  onPress?: (() => void) | undefined;
  /** What pressing does, read out after the name. */
  pressLabel?: string | undefined;
  headingId?: string;
  ref?: Ref<HTMLButtonElement>;
}) {
  const words = (
    <>
      <span className="strip__name" id={headingId} dir="auto">
        {children}
      </span>
      {count != null && <span className="strip__count">{count}</span>}
    </>
  );
  if (!onPress) {
    return (
      <div className="strip" data-quiet={quiet || undefined}>
        {words}
      </div>
    );
  }
  return (
    <button
      ref={ref}
      type="button"
      className="strip"
      data-quiet={quiet || undefined}
      title={pressLabel}
      onClick={onPress}
    >
      {words}
    </button>
  );
}

/**
 * A strip while it is written: takes the focus, grows with the name. Enter and leaving keep what is there (`onDone`), Escape
 * leaves it as it was (`onCancel`). Each is called once.
 */
export function StripField({
  value,
  label,
  placeholder,
  maxLength = 240,
  onDone,
  onCancel,
}: {
  value: string;
  label: string;
  placeholder: string;
  maxLength?: number;
  onDone: (name: string) => void;
  onCancel: () => void;
}) {
  const [name, setName] = useState(value);
  const over = useRef(false);
  const end = (keep: boolean) => {
    // Enter takes the field away, and with it goes a blur: only the first end counts.
    if (over.current) return;
    over.current = true;
    if (keep) onDone(name.trim());
    else onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') end(true);
    else if (event.key === 'Escape') end(false);
    else return;
    event.preventDefault();
  };
  return (
    <div className="strip" data-writing>
      <input
        className="strip__field"
        aria-label={label}
        placeholder={placeholder}
        value={name}
        size={Math.max(name.length, placeholder.length, 8)}
        maxLength={maxLength}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: it appears because somebody asked to write in it
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => end(true)}
      />
    </div>
  );
}
