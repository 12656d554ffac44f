import { useEffect, useState } from 'react';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { api, type Keeping } from '../../net/api.ts';

/** When this board will be deleted if nobody changes it; nothing where boards are kept. */
export function KeptUntil({ code }: { code: string }) {
  const say = useSay();
  const { language, formatDate } = useLanguage();
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  useEffect(() => {
    let here = true;
    void api(language)
      .keeping(code)
      .then((answer) => here && answer.ok && setKeeping(answer.value));
    return () => {
      here = false;
    };
  }, [code, language]);
  if (keeping === null || keeping.until === null) return null;
  return <p>{say('settings.kept', { date: formatDate(keeping.until), n: keeping.days })}</p>;
}
