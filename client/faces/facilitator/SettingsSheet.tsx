import './SettingsSheet.css';
import { useState } from 'react';
import { founders } from '#shared/canvas/canvasSheet.ts';
import type { Settings } from '#shared/model/board.ts';
import { cleanName, textProblem } from '#shared/model/text.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import { allPlaces, isOn, type Place } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { Input } from '../../parts/Field.tsx';
import { MinusIcon, PlusIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { KeptUntil } from './KeptUntil.tsx';

/** What the facilitator may set: authors, rights, the door, taking part, the votes of each stage, the founders. */
export function SettingsSheet({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const { press } = useStep();
  const { settings } = part;
  type Changes = Partial<
    Pick<Settings, 'authors' | 'movers' | 'aligners' | 'door' | 'facilitatorTakesPart' | 'founders'>
  >;
  const change = (changes: Changes) => void press((step) => step('settings.change', { ...changes }));
  const everybody = (on: boolean) => (on ? 'everybody' : 'facilitator');
  return (
    <Sheet title={say('lead.settings')} onClose={onClose}>
      <div className="settings">
        <BoardTitle />
        <Switch
          label={say('settings.authors')}
          hint={say('settings.authors.hint')}
          checked={settings.authors === 'shown'}
          onChange={(on) => change({ authors: on ? 'shown' : 'hidden' })}
        />
        <Switch
          label={say('settings.movers')}
          checked={settings.movers === 'everybody'}
          onChange={(on) => change({ movers: everybody(on) })}
        />
        <Switch
          label={say('settings.aligners')}
          checked={settings.aligners === 'everybody'}
          onChange={(on) => change({ aligners: everybody(on) })}
        />
        <Switch
          label={say('settings.door')}
          checked={settings.door === 'open'}
          onChange={(on) => change({ door: on ? 'open' : 'closed' })}
        />
        <Switch
          label={say('settings.takesPart')}
          hint={say('settings.takesPart.hint')}
          checked={settings.facilitatorTakesPart}
          onChange={(facilitatorTakesPart) => change({ facilitatorTakesPart })}
        />
        <Counter
          label={say('canvasView.founders')}
          value={founders(part)}
          least={0}
          most={10_000}
          onChange={(n) => change({ founders: n })}
        />
        <h3>{say('settings.votes')}</h3>
        {allPlaces(part)
          .filter(({ phase }) => phase.kind === 'vote')
          .map((place) => (
            <VoteSetting key={place.key} place={place} />
          ))}
        <KeptUntil code={part.board.code} />
      </div>
    </Sheet>
  );
}

/** What the board is about, as everybody reads it on top. */
function BoardTitle() {
  const say = useSay();
  const title = useBoard((part) => part.board.title);
  const { press } = useStep();
  const [text, setText] = useState(title);
  const keep = () => {
    const clean = cleanName(text);
    if (textProblem(clean, 'title')) setText(title);
    else if (clean !== title) void press((step) => step('board.rename', { title: clean }));
  };
  return <Input label={say('lead.rename')} value={text} onText={setText} onBlur={keep} />;
}

function VoteSetting({ place }: { place: Place }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const { press } = useStep();
  const { stage, phase, key } = place;
  if (phase.kind !== 'vote') return null;
  const on = isOn(part, key, phase);
  const { dots, stacking } = part.settings.dots[stage.id] ?? phase;
  const set = (next: { dots?: number; stacking?: boolean }) =>
    void press((step) => step('dots.setting', { stage: stage.id, dots, stacking, ...next }));
  const { least, most } = LIMITS.dotsEach;
  return (
    <fieldset className="settings__vote">
      <legend>{say(stage.title)}</legend>
      {phase.optional && (
        <Switch
          label={say('settings.voteOn', { stage: say(stage.title) })}
          checked={on}
          onChange={(next) => void press((step) => step('phase.switch', { phase: key, on: next }))}
        />
      )}
      {on && (
        <>
          <Counter
            label={say('settings.dots')}
            value={dots}
            least={least}
            most={most}
            onChange={(n) => set({ dots: n })}
          />
          <Switch label={say('settings.stacking')} checked={stacking} onChange={(next) => set({ stacking: next })} />
        </>
      )}
    </fieldset>
  );
}

function Counter(props: {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}) {
  const { label, value, least, most, onChange } = props;
  return (
    <div className="settings__counter">
      <span id={`counter-${label}`}>{label}</span>
      <IconButton icon={MinusIcon} label={`${label} −`} disabled={value <= least} onClick={() => onChange(value - 1)} />
      <output aria-labelledby={`counter-${label}`}>{value}</output>
      <IconButton icon={PlusIcon} label={`${label} +`} disabled={value >= most} onClick={() => onChange(value + 1)} />
    </div>
  );
}
