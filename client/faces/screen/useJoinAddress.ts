import { useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { api } from '../../net/api.ts';
import { useBoard } from '../../store/BoardContext.tsx';
import { addressKey, chosenAddress, isLoopback, type JoinAddress, joinAddress } from './joinAddress.ts';

/** Where phones find this board; follows the facilitator's choice in another tab of this browser at once. */
export function useJoinAddress(): JoinAddress {
  const code = useBoard((part) => part.board.code);
  const { language } = useLanguage();
  const [addresses, setAddresses] = useState<readonly string[] | null>(null);
  const [chosen, setChosen] = useState(() => chosenAddress(code));
  useEffect(() => {
    if (!isLoopback(location.hostname)) return;
    let here = true;
    api(language)
      .lan(code)
      .then((answer) => here && answer.ok && setAddresses(answer.value.addresses))
      .catch(() => {});
    const changed = ({ key }: StorageEvent) => key === addressKey(code) && setChosen(chosenAddress(code));
    window.addEventListener('storage', changed);
    return () => {
      here = false;
      window.removeEventListener('storage', changed);
    };
  }, [code, language]);
  return useMemo(() => joinAddress(code, location, addresses, chosen), [code, addresses, chosen]);
}
