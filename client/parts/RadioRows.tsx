import './Choice.css';
import { type ReactNode, useId } from 'react';
import type { Icon } from './Icon.tsx';

export interface RadioOption<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly icon?: Icon;
  readonly disabled?: boolean;
}

/**
 * One of several, as rows between hairlines. Layouts: `line` (the hint beside the label), `stack` (the hint below it).
 * States of a row: off, on, hover, focus, disabled.
 */
export function RadioRows<V extends string>({
  legend,
  hideLegend = false,
  value,
  onChange,
  options,
  layout = 'stack',
}: {
  legend: ReactNode;
  hideLegend?: boolean;
  value: V | null;
  onChange: (value: V) => void;
  options: readonly RadioOption<V>[];
  layout?: 'line' | 'stack';
}) {
  const name = useId();
  return (
    <fieldset className="radio-rows" data-layout={layout}>
      <legend className={hideLegend ? 'visually-hidden' : 'field__label'}>{legend}</legend>
      {options.map(({ icon: Glyph, ...option }) => (
        <label key={option.value} className="radio-row">
          <input
            type="radio"
            className="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          {Glyph && <Glyph size={20} className="radio-row__icon" />}
          <span className="radio-row__words">
            <span className="radio-row__label">{option.label}</span>
            {option.hint != null && <span className="radio-row__hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
