import { useState } from 'react';
import { LIMITS } from '#shared/rules/limits.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { CloseIcon, PlusIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { RadioRows } from '../../parts/RadioRows.tsx';
import { Counter } from './Counter.tsx';

const PRESETS: readonly (readonly number[])[] = [
  [8, 4, 2],
  [5, 3],
  [5, 2, 1],
];
const nameOf = (times: readonly number[]): string => times.join(' ');

/** The time box of a topic and what the room may add to it: one of the usual rows of times, or one's own. */
export function TimesSetting({
  times,
  onChange,
}: {
  times: readonly number[];
  onChange: (times: readonly number[]) => void;
}) {
  const say = useSay();
  const isPreset = PRESETS.some((preset) => nameOf(preset) === nameOf(times));
  const [own, setOwn] = useState(!isPreset);
  const choose = (name: string) => {
    const preset = PRESETS.find((one) => nameOf(one) === name);
    setOwn(!preset);
    if (preset) onChange(preset);
  };
  const presets = PRESETS.map((preset) => {
    const [n = 0, ...more] = preset;
    const then = more.map((minutes) => say('settings.times.then', { n: minutes })).join('');
    return { value: nameOf(preset), label: say('rail.minutes', { n }) + then };
  });
  return (
    <>
      <RadioRows
        legend={say('settings.times')}
        value={own ? 'own' : nameOf(times)}
        onChange={choose}
        options={[...presets, { value: 'own', label: say('settings.times.own') }]}
      />
      {own && <OwnTimes times={times} onChange={onChange} />}
    </>
  );
}

function OwnTimes({ times, onChange }: { times: readonly number[]; onChange: (times: readonly number[]) => void }) {
  const say = useSay();
  const { least, most, count } = LIMITS.talkMinutes;
  const set = (at: number, minutes: number) => onChange(times.map((old, i) => (i === at ? minutes : old)));
  return (
    <div className="settings__own-times">
      {times.map((minutes, at) => {
        const label = at === 0 ? say('settings.times.box') : say('settings.times.extension', { n: at });
        return (
          <Counter
            // biome-ignore lint/suspicious/noArrayIndexKey: a time is its place
            key={at}
            label={label}
            value={minutes}
            least={least}
            most={most}
            onChange={(n) => set(at, n)}
            end={
              at > 0 &&
              at === times.length - 1 && (
                <IconButton
                  icon={CloseIcon}
                  size="small"
                  label={say('settings.times.remove', { label })}
                  onClick={() => onChange(times.slice(0, -1))}
                />
              )
            }
          />
        );
      })}
      {times.length < count && (
        <Button
          look="quiet"
          size="small"
          icon={PlusIcon}
          onClick={() => onChange([...times, Math.max(1, Math.floor((times.at(-1) ?? 2) / 2))])}
        >
          {say('settings.times.add')}
        </Button>
      )}
    </div>
  );
}
