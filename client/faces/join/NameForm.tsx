import { type FormEvent, useRef, useState } from 'react';
import { cleanName, type TextProblem, textProblem } from '#shared/model/text.ts';
import { isRehearsal } from '#shared/rules/rehearsal.ts';
import type { WordKey } from '#shared/words/say.ts';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { api, type DoorSign } from '../../net/api.ts';
import { Button } from '../../parts/Button.tsx';
import { Input } from '../../parts/Field.tsx';
import { ArrowRightIcon } from '../../parts/Icon.tsx';
import { JoinPage } from './JoinPage.tsx';
import { keepToken } from './keptToken.ts';

const WRONG: Record<TextProblem, WordKey> = {
  empty: 'join.name.empty',
  unclean: 'refusal.unclean',
  long: 'join.name.long',
};

/** Asks for a name and nothing else. What disguises a name is taken out before it is sent. */
export function NameForm({
  door,
  usedKey,
  onIn,
}: {
  door: DoorSign;
  usedKey: boolean;
  onIn: (token: string | null) => void;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const join = async () => {
    const clean = cleanName(name);
    const problem = textProblem(clean, 'name');
    setWrong(problem && say(WRONG[problem]));
    if (problem) return field.current?.focus();
    setBusy(true);
    const calls = api(language);
    const entered = await calls.join(door.code, clean);
    if (!entered.ok) {
      setBusy(false);
      setWrong(entered.code === 'offline' ? say('join.noLine') : entered.say || say('link.refused'));
      return field.current?.focus();
    }
    onIn(entered.value.token);
    // Where no cookie came to stay, the token is all that makes this device the same person after a reload.
    const known = await calls.whoAmI(door.code, 'participant');
    keepToken(door.code, known.ok && known.value.member ? null : entered.value.token);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void join();
  };

  return (
    <JoinPage
      kicker={say('join.code', { code: door.code })}
      title={door.title}
      hint={door.facilitator ? say('join.by', { name: door.facilitator }) : undefined}
    >
      <form onSubmit={submit} noValidate>
        {isRehearsal(door) && <p className="join__notice">{say('rehearsal.banner')}</p>}
        {usedKey && <p className="join__notice">{say('join.key.used')}</p>}
        <Input
          ref={field}
          label={say('join.name')}
          hint={say('join.name.hint')}
          error={wrong}
          value={name}
          onText={setName}
          autoComplete="nickname"
          autoCapitalize="words"
          spellCheck={false}
          enterKeyHint="go"
          dir="auto"
          autoFocus
        />
        <Button type="submit" look="solid" size="big" wide iconAfter={ArrowRightIcon} busy={busy}>
          {say(busy ? 'join.going' : 'join.go')}
        </Button>
      </form>
    </JoinPage>
  );
}
