import './Force.css';
import { useSay } from '../i18n/language.tsx';
import { MinusIcon, PlusIcon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';

export type Side = 'supports' | 'slows';

/**
 * A force: the heavier, the longer (54 + 33 x weight at 16px text). Its number stands at the tail; it points at the vision.
 * Weights may be means (3.4). With `onWeight` - and + appear on hover and focus.
 */
export function ForceArrow({
  side,
  weight,
  written,
  label,
  most = 5,
  onWeight,
}: {
  side: Side;
  weight: number;
  /** The number as shown; by default the weight. */
  written?: string;
  label: string;
  most?: number;
  onWeight?: (weight: number) => void;
}) {
  const say = useSay();
  const length = 54 + 33 * weight;
  const head = 32;
  // The tip points right and is turned round for the side that slows.
  const path = `M0 8H${length - head}V1.2Q${length - head} -.8 ${length - head + 2} .3L${length - 1.5} 19.2Q${length} 20.5 ${length - 1.5} 21.8L${length - head + 2} 40.7Q${length - head} 41.8 ${length - head} 39.8V33H0Z`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an arrow with its two buttons, no fieldset
    <div className="force" data-side={side} role="group" aria-label={label} style={{ '--length': length / 16 }}>
      <svg viewBox={`0 0 ${length} 41`} className="force__arrow" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
      <span className="force__weight">{written ?? weight}</span>
      {onWeight && (
        <span className="force__press">
          <IconButton
            icon={MinusIcon}
            label={say('parts.weightDown')}
            size="small"
            disabled={weight <= 1}
            onClick={() => onWeight(weight - 1)}
          />
          <b aria-hidden="true">{written ?? weight}</b>
          <IconButton
            icon={PlusIcon}
            label={say('parts.weightUp')}
            size="small"
            disabled={weight >= most}
            onClick={() => onWeight(weight + 1)}
          />
        </span>
      )}
    </div>
  );
}
