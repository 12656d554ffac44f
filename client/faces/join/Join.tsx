import './Join.css';
import { useCallback, useEffect, useState } from 'react';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { api } from '../../net/api.ts';
import { prefetchLine } from '../../net/loadLine.ts';
import { Button } from '../../parts/Button.tsx';
import { RedoIcon } from '../../parts/Icon.tsx';
import { ShutPage } from '../board/ShutPage.tsx';
import { JoinByCode } from '../home/JoinByCode.tsx';
import { type Entry, findEntry, keyIn } from './entry.ts';
import { JoinPage } from './JoinPage.tsx';
import { keepToken, keptToken } from './keptToken.ts';
import { NameForm } from './NameForm.tsx';

const AGAIN_MS = 4000;

/** From a join link to a seat at the board: straight in for who is known, else a name and nothing else. */
export function Join({ code, onIn }: { code: string; onIn: (token: string | null) => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const [entry, setEntry] = useState<Entry>({ at: 'looking' });

  const look = useCallback(async () => {
    const found = await findEntry(api(language), code, keyIn(location.hash), keptToken(code));
    if (found.at !== 'offline' && location.hash) history.replaceState(null, '', location.pathname);
    if (found.at !== 'in') return setEntry(found);
    if (found.token !== null && !navigator.cookieEnabled) keepToken(code, found.token);
    onIn(found.token);
  }, [code, language, onIn]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language must not knock again
  useEffect(() => void look(), [code]);
  useEffect(() => {
    // While somebody types their name, the rest of the page comes.
    if (entry.at === 'name') prefetchLine();
    if (entry.at !== 'offline') return;
    const timer = window.setInterval(() => void look(), AGAIN_MS);
    return () => window.clearInterval(timer);
  }, [entry.at, look]);

  const again = (
    <Button look="solid" size="big" wide icon={RedoIcon} onClick={() => void look()}>
      {say('join.again')}
    </Button>
  );
  switch (entry.at) {
    case 'looking':
    case 'in':
      return <JoinPage quiet>{say('join.looking')}</JoinPage>;
    case 'noBoard':
      return (
        <JoinPage title={say('join.noBoard')} hint={say('join.noBoard.hint')}>
          <JoinByCode typed={code} />
        </JoinPage>
      );
    case 'offline':
      return (
        <JoinPage title={say('join.noLine')} hint={say('join.noLine.hint')}>
          {again}
        </JoinPage>
      );
    case 'shut':
      return <ShutPage reason={entry.reason} />;
    case 'name':
      return <NameForm door={entry.door} usedKey={entry.usedKey} onIn={onIn} />;
  }
}
