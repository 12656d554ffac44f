import { type FormEvent, useRef, useState } from 'react';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { api } from '../../net/api.ts';
import { Button } from '../../parts/Button.tsx';
import { Input } from '../../parts/Field.tsx';

/** The other door of the first page. A wrong code is said at once, and what was typed stays to be corrected. */
export function JoinByCode({ typed: start = '' }: { typed?: string }) {
  const say = useSay();
  const { language } = useLanguage();
  const [code, setCode] = useState(start);
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const look = async () => {
    const typed = code.trim();
    if (typed === '') {
      setWrong(say('join.byCode.empty'));
      return field.current?.focus();
    }
    setBusy(true);
    const door = await api(language).door(typed);
    if (door.ok) return location.assign(`/b/${door.value.code}`);
    setBusy(false);
    setWrong(door.code === 'offline' ? say('join.noLine') : door.say || say('refusal.noSuchBoard'));
    field.current?.focus();
    field.current?.select();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void look();
  };

  return (
    <form className="home__join" onSubmit={submit} noValidate>
      <span className="home__joining" aria-hidden="true">
        {say('join.byCode.ask')}
      </span>
      <div className="home__code">
        <Input
          ref={field}
          look="code"
          label={say('join.byCode')}
          hideLabel
          placeholder="KAFE-42M7"
          value={code}
          onText={(text) => {
            setCode(text);
            setWrong(null);
          }}
          error={wrong}
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
        />
        <Button type="submit" busy={busy}>
          {say('join.go')}
        </Button>
      </div>
    </form>
  );
}
