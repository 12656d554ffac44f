import './room.css';
import { useEffect, useState } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { MinusIcon, PlusIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';

/**
 * A number entered for the room, by minus and plus. Shows what was pressed until the server says what holds; `onSet`
 * resolves to whether it was taken.
 */
export function RoomStepper({
  label,
  value,
  more,
  onSet,
}: {
  label: string;
  value: number;
  /** Whether one more may be entered. */
  more: boolean;
  onSet: (value: number) => Promise<boolean>;
}) {
  const say = useSay();
  const [wanted, want] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the server's number is what it waits for
  useEffect(() => want(null), [value]);
  const shown = wanted ?? value;
  const set = (next: number) => {
    want(next);
    void onSet(next).then((taken) => taken || want(null));
  };
  return (
    <span className="room-stepper">
      <IconButton
        icon={MinusIcon}
        look="outline"
        round
        label={say('room.fewer', { what: label })}
        aria-disabled={shown <= 0 || undefined}
        onClick={() => shown > 0 && set(shown - 1)}
      />
      <output aria-label={label}>{shown}</output>
      <IconButton
        icon={PlusIcon}
        look="outline"
        round
        label={say('room.more', { what: label })}
        aria-disabled={!more || undefined}
        onClick={() => more && set(shown + 1)}
      />
    </span>
  );
}
