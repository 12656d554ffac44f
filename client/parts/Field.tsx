import './Field.css';
import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';

export interface FieldProps {
  readonly label: ReactNode;
  /** The label is read out but not shown (the placeholder or the heading says it). */
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
  /** What is wrong and what to do. */
  readonly error?: ReactNode;
}

/** A label above, a hint or an error below a control; the control gets the ids that tie them together. */
export function Field({
  label,
  hideLabel = false,
  hint,
  error,
  children,
}: FieldProps & {
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}) {
  const id = useId();
  const below = error ?? hint;
  const told = below == null ? {} : { 'aria-describedby': `${id}-below` };
  return (
    <div className="field">
      <label className={hideLabel ? 'visually-hidden' : 'field__label'} htmlFor={id}>
        {label}
      </label>
      {children({ id, ...told, ...(error == null ? {} : { 'aria-invalid': true }) })}
      {below != null && (
        <p id={`${id}-below`} className="field__below" data-error={error != null || undefined}>
          {below}
        </p>
      )}
    </div>
  );
}

export interface InputProps
  extends FieldProps,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'size' | 'id'> {
  readonly value: string;
  readonly onText: (text: string) => void;
  /** `box`; `line`: only a rule below ("Add a takeaway"); `code`: wide letters for a join code. */
  readonly look?: 'box' | 'line' | 'code';
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text with its label. States: rest, hover, focus, invalid (with its sentence), disabled. */
export function Input({
  label,
  hideLabel = false,
  hint,
  error,
  onText,
  look = 'box',
  className = '',
  ...rest
}: InputProps) {
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(control) => (
        <input
          autoComplete="off"
          {...rest}
          {...control}
          className={`input ${className}`}
          data-look={look}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </Field>
  );
}
