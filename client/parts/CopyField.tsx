import './TextArea.css';
import type { ReactNode } from 'react';
import { CopyButton } from './CopyButton.tsx';
import './CopyField.css';
import { Field } from './Field.tsx';

/** Text to take elsewhere: all of it to be seen and selected, and a button that copies it. */
export function CopyField({ label, text, children }: { label: ReactNode; text: string; children?: ReactNode }) {
  return (
    <div className="copy-field">
      <Field label={label}>
        {(control) => (
          <textarea
            {...control}
            className="text-area"
            data-look="box"
            value={text}
            readOnly
            spellCheck={false}
            onFocus={({ target }) => target.select()}
          />
        )}
      </Field>
      <CopyButton text={text}>{children}</CopyButton>
    </div>
  );
}
