import './SettingsSheet.css';
import type { ReactNode } from 'react';
import { MinusIcon, PlusIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';

/** A number between two limits, by minus and plus. `end`: what else can be done with it. */
export function Counter({
  label,
  value,
  least,
  most,
  by = 1,
  end,
  onChange,
}: {
  label: string;
  value: number;
  least: number;
  most: number;
  by?: number;
  end?: ReactNode;
  onChange: (value: number) => void;
}) {
  return (
    <div className="settings__counter">
      <span id={`counter-${label}`}>{label}</span>
      {end}
      <IconButton
        icon={MinusIcon}
        label={`${label} −`}
        disabled={value <= least}
        onClick={() => onChange(Math.max(least, value - by))}
      />
      <output aria-labelledby={`counter-${label}`}>{value}</output>
      <IconButton
        icon={PlusIcon}
        label={`${label} +`}
        disabled={value >= most}
        onClick={() => onChange(Math.min(most, value + by))}
      />
    </div>
  );
}
