import { useState } from 'react';
import type { WordKey } from '#shared/words/say.ts';
import { useSay } from '../i18n/language.tsx';
import { Button } from '../parts/Button.tsx';
import { CopyField } from '../parts/CopyField.tsx';
import { copyText } from '../parts/copyText.ts';
import { CopyIcon } from '../parts/Icon.tsx';
import { useBoard, useClient } from '../store/BoardContext.tsx';
import { askChatText, type ChatForm } from './askChatText.ts';

const NAMES: Readonly<Record<ChatForm, WordKey>> = {
  slack: 'exports.chat.slack',
  teams: 'exports.chat.teams',
  wiki: 'exports.chat.wiki',
};
const FORMS = ['slack', 'teams', 'wiki'] as const satisfies readonly ChatForm[];

/** What the board came to, copied in the form a chat or a wiki takes. Where the browser refuses, the text is there to select. */
export function CopyForChat() {
  const say = useSay();
  const code = useBoard((part) => part.board.code);
  const { token } = useClient();
  const [asking, setAsking] = useState<ChatForm | null>(null);
  const [told, setTold] = useState('');
  const [byHand, setByHand] = useState<string | null>(null);
  const press = async (form: ChatForm) => {
    setAsking(form);
    setTold('');
    setByHand(null);
    const text = await askChatText(code, form, token);
    setAsking(null);
    if (text === null) return setTold(say('exports.offline'));
    if (await copyText(text)) setTold(say('exports.chat.copied', { name: say(NAMES[form]) }));
    else setByHand(text);
  };
  return (
    <section className="exports" aria-label={say('exports.chat')}>
      <h3>{say('exports.chat')}</h3>
      <p>
        <small>{say('exports.chat.hint')}</small>
      </p>
      <div className="exports__chats">
        {FORMS.map((form) => (
          <Button key={form} size="small" icon={CopyIcon} busy={asking === form} onClick={() => void press(form)}>
            {say(NAMES[form])}
          </Button>
        ))}
      </div>
      {byHand !== null && <CopyField label={say('exports.chat.byHand')} text={byHand} />}
      <p role="status">{told}</p>
    </section>
  );
}
