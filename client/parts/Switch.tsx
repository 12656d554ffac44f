import './Choice.css';
import { type ReactNode, useId } from 'react';

/** On or off, at once. The label is on its left and part of what can be pressed. States: off, on, hover, focus, disabled. */
export function Switch({
  label,
  hint,
  checked,
  onChange,
  disabled = false,
}: {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}) {
  const id = useId();
  return (
    <div className="switch-row">
      <label htmlFor={id} className="switch-row__words">
        {label}
        {hint != null && (
          <span id={`${id}-hint`} className="radio-row__hint">
            {hint}
          </span>
        )}
      </label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={checked}
        className="switch"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint == null ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  );
}
