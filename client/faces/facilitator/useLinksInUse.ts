import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { api, type LinksInUse } from '../../net/api.ts';

/** In how many places the secret links are open: looked up when the sheet opens, and again when asked. */
export function useLinksInUse(code: string): { readonly inUse: LinksInUse | null; readonly look: () => void } {
  const { language } = useLanguage();
  const [inUse, setInUse] = useState<LinksInUse | null>(null);
  const look = useCallback(() => {
    void api(language)
      .links(code)
      .then((answer) => answer.ok && setInUse(answer.value));
  }, [code, language]);
  useEffect(look, [look]);
  return { inUse, look };
}
