import './Field.css';
import './TextArea.css';
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  type TextareaHTMLAttributes,
  useLayoutEffect,
  useRef,
} from 'react';
import type { TextLimit } from '#shared/rules/limits.ts';
import type { Say } from '#shared/words/say.ts';
import { useSay } from '../i18n/language.tsx';
import { Field, type FieldProps } from './Field.tsx';
import { type Length, lengthOf } from './noteLength.ts';

export interface TextAreaProps
  extends FieldProps,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'onSubmit' | 'id'> {
  readonly value: string;
  readonly onText: (text: string) => void;
  /** Ctrl or Cmd with Enter; never while the text is too long. */
  readonly onSubmit?: () => void;
  /** Enter alone sends too, and Shift+Enter breaks the line. */
  readonly enterSends?: boolean;
  readonly limit?: TextLimit;
  /** `box` on paper; `bare` takes the looks of what it sits on (the composer's note). */
  readonly look?: 'box' | 'bare';
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/**
 * Text of several lines that grows with what is written. Counter from 120 graphemes, "long for a note" from 140, too long
 * over the limit: nothing typed or pasted is ever cut, it only cannot be kept yet (see `lengthOf`).
 */
export function TextArea({
  label,
  hideLabel = false,
  hint,
  error,
  onText,
  onSubmit,
  enterSends = false,
  limit = 'note',
  look = 'box',
  className = '',
  ref,
  ...rest
}: TextAreaProps) {
  const say = useSay();
  const own = useRef<HTMLTextAreaElement>(null);
  const length = lengthOf(rest.value, limit);
  useGrow(own, rest.value);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    rest.onKeyDown?.(event);
    if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing || !onSubmit) return;
    const sends = event.ctrlKey || event.metaKey || (enterSends && !event.shiftKey && !event.altKey);
    if (!sends) return;
    event.preventDefault();
    if (length.is !== 'over') onSubmit();
  };
  return (
    <Field label={label} hideLabel={hideLabel} hint={below(length, hint, say)} error={error}>
      {(control) => (
        <textarea
          rows={1}
          {...rest}
          {...control}
          {...(length.is === 'over' ? { 'aria-invalid': true } : {})}
          ref={(element) => {
            own.current = element;
            if (typeof ref === 'function') return ref(element);
            if (ref) ref.current = element;
          }}
          className={`text-area ${className}`}
          data-look={look}
          onKeyDown={onKeyDown}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </Field>
  );
}

/** The counter takes the hint's place once there is something to say. */
function below(length: Length, hint: ReactNode, say: Say): ReactNode {
  switch (length.is) {
    case 'quiet':
      return hint;
    case 'counted':
      return say('parts.characters', { n: length.count });
    case 'long':
      return say('parts.longForANote', { n: length.count });
    case 'over':
      return <strong className="text-area__over">{say('parts.tooLong', { n: length.tooMany })}</strong>;
  }
}

/** Browsers with `field-sizing` grow by themselves; the others are given the height of their text. */
function useGrow(ref: { current: HTMLTextAreaElement | null }, text: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again whenever the text changes
  useLayoutEffect(() => {
    const area = ref.current;
    if (!area || globalThis.CSS?.supports?.('field-sizing', 'content')) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [ref, text]);
}
