import { useLanguage, useSay } from '../../i18n/language.tsx';
import { useClient } from '../../store/BoardContext.tsx';
import { dayOf, dayWords } from './dayWords.ts';
import type { Assigned } from './useActionActs.ts';

/** Says who does something and by when: "Jonas, by Friday". Empty: neither is known. */
export function useWhoAndWhen(): (assigned: Assigned) => string {
  const say = useSay();
  const { language } = useLanguage();
  const { now } = useClient();
  return ({ who, by }) => {
    if (by === null) return who;
    const { near, text } = dayWords(by, dayOf(now()), language);
    const when = say(near ? 'actions.byDay' : 'actions.byDate', { day: text });
    return who === '' ? when : say('actions.whoBy', { who, when });
  };
}
