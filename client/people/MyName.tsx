import { type FormEvent, useState } from 'react';
import { get } from '#shared/model/records.ts';
import { cleanName, textProblem } from '#shared/model/text.ts';
import { useSay } from '../i18n/language.tsx';
import { Button } from '../parts/Button.tsx';
import { Input } from '../parts/Field.tsx';
import { Switch } from '../parts/Switch.tsx';
import { useBoard, useClient, useView } from '../store/BoardContext.tsx';

/** My name on this board, to be changed at any time. */
export function MyName() {
  const say = useSay();
  const { act } = useClient();
  const me = useView((view) => view.me);
  const name = useBoard((part) => (me && get(part.members, me)?.name) ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const clean = cleanName(typed ?? name);
  const problem = textProblem(clean, 'name');
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (problem) return;
    if (clean !== name) act('me.rename', { name: clean });
    setTyped(null);
  };
  return (
    <form className="my-name" onSubmit={save} noValidate>
      <Input
        label={say('me.name')}
        value={typed ?? name}
        onText={setTyped}
        error={problem === 'empty' ? say('join.name.empty') : problem === 'long' ? say('join.name.long') : null}
        autoComplete="nickname"
        spellCheck={false}
        dir="auto"
      />
      {typed !== null && clean !== name && <Button type="submit">{say('me.name.save')}</Button>}
    </form>
  );
}

/** Whether my name is to stand on the canvas. Off until I say so. */
export function NameMeSwitch() {
  const say = useSay();
  const { act } = useClient();
  const me = useView((view) => view.me);
  const named = useBoard((part) => (me ? (get(part.members, me)?.named ?? false) : false));
  return (
    <Switch
      label={say('me.named')}
      hint={say('me.named.hint')}
      checked={named}
      onChange={(next) => act('me.named', { named: next })}
    />
  );
}
