import './SettingsSheet.css';
import { useState } from 'react';
import { founders } from '#shared/canvas/canvasSheet.ts';
import { hasCanvas } from '#shared/canvas/hasCanvas.ts';
import type { Settings } from '#shared/model/board.ts';
import { cleanName, textProblem } from '#shared/model/text.ts';
import { template } from '#shared/rules/phases.ts';
import { isRehearsal } from '#shared/rules/rehearsal.ts';
import { useSay } from '../../i18n/language.tsx';
import { Input } from '../../parts/Field.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { Counter } from './Counter.tsx';
import { KeptUntil } from './KeptUntil.tsx';
import { LookSettings } from './LookSettings.tsx';
import { RoomSettings } from './RoomSettings.tsx';
import { TalkSettings } from './TalkSettings.tsx';
import { VoteSettings } from './VoteSettings.tsx';

/** What the facilitator may set: authors, rights, the door, taking part, the founders, the talk, the votes, the room, the look. */
export function SettingsSheet({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const { press } = useStep();
  const { settings } = part;
  type Changes = Partial<
    Pick<Settings, 'authors' | 'movers' | 'aligners' | 'door' | 'facilitatorTakesPart' | 'founders'>
  >;
  const change = (changes: Changes) => void press((step) => step('settings.change', { ...changes }));
  const canvas = hasCanvas(template(part));
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
        {canvas && (
          <Switch
            label={say('settings.aligners')}
            checked={settings.aligners === 'everybody'}
            onChange={(on) => change({ aligners: everybody(on) })}
          />
        )}
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
        {canvas && (
          <Counter
            label={say('canvasView.founders')}
            value={founders(part)}
            least={0}
            most={10_000}
            onChange={(n) => change({ founders: n })}
          />
        )}
        <TalkSettings />
        <VoteSettings />
        <RoomSettings />
        <LookSettings />
        {!isRehearsal(part.board) && <KeptUntil code={part.board.code} />}
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
