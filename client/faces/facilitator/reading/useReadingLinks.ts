import { useCallback, useEffect, useState } from 'react';
import type { ReadingLink } from '#shared/model/board.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { call, type Reply } from '../../../net/api.ts';
import { useClient } from '../../../store/BoardContext.tsx';
import { keepLinks, keptLinks } from '../../board/keptLinks.ts';

interface Made {
  readonly reader: ReadingLink;
  readonly link: string;
}

export interface ReadingLinksNow {
  /** Null: not known yet. */
  readonly links: readonly ReadingLink[] | null;
  /** The link itself, where this device made it; the server has only its hash. */
  readonly addressOf: (id: string) => string | null;
  /** Each hands back why not, empty where nobody said; null: done. */
  readonly make: () => Promise<string | null>;
  readonly frame: (id: string, framed: boolean) => Promise<string | null>;
  readonly revoke: (id: string) => Promise<string | null>;
}

/** The links by which others read this board, and what can be done with them. */
export function useReadingLinks(code: string): ReadingLinksNow {
  const { language } = useLanguage();
  // Where the browser refuses cookies, this proves who asks.
  const { token } = useClient();
  const [links, setLinks] = useState<readonly ReadingLink[] | null>(null);
  const path = `/api/boards/${encodeURIComponent(code)}/readers`;
  const look = useCallback(async () => {
    const answer = await call<{ readers: readonly ReadingLink[] }>('GET', path, language, undefined, token);
    if (answer.ok) setLinks(answer.value.readers);
  }, [path, language, token]);
  useEffect(() => void look(), [look]);
  const asked = async <T>(under: string, body: object, then?: (value: T) => void): Promise<string | null> => {
    const answer: Reply<T> = await call<T>('POST', `${path}${under}`, language, body, token);
    if (answer.ok) then?.(answer.value);
    await look();
    return answer.ok ? null : answer.say;
  };
  return {
    links,
    addressOf: (id) => keptLinks(code).readers?.[id] ?? null,
    make: () =>
      asked<Made>('', {}, ({ reader, link }) =>
        keepLinks(code, { readers: { ...keptLinks(code).readers, [reader.id]: link } }),
      ),
    frame: (id, framed) => {
      // Shown at once; looking again puts it right where the server would not.
      setLinks((known) => known?.map((link) => (link.id === id ? { ...link, framed } : link)) ?? null);
      return asked(`/${id}/frame`, { framed });
    },
    revoke: (id) => asked(`/${id}/revoke`, {}),
  };
}
