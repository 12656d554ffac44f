import { useEffect, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { api } from '../../net/api.ts';
import { recall, remember } from '../../theme/remember.ts';

const isLoopback = (host: string) => /^(localhost|127\.|\[::1\])/.test(host);
const key = (code: string) => `fikabord.address.${code}`;

export interface Invite {
  /** What the QR holds and "Copy invite link" copies. */
  readonly link: string;
  readonly origin: string;
  /** The address as people type it. */
  readonly host: string;
  /** Where this machine is reached on its networks (origins); empty unless the board was opened on a loopback address. */
  readonly addresses: readonly string[];
  readonly choose: (address: string) => void;
}

/** The way in for phones: the page's own address, or this machine's LAN address when it was opened as localhost. */
export function useInvite(code: string): Invite {
  const { language } = useLanguage();
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState(() => recall(key(code)));
  useEffect(() => {
    if (!isLoopback(location.hostname)) return;
    let here = true;
    void api(language)
      .lan(code)
      .then((answer) => {
        if (here && answer.ok) setAddresses(answer.value.addresses);
      });
    return () => {
      here = false;
    };
  }, [code, language]);
  const origin = (chosen && addresses.includes(chosen) ? chosen : addresses[0]) ?? location.origin;
  return {
    link: `${origin}/b/${code}`,
    origin,
    host: new URL(origin).host,
    addresses,
    choose: (next) => {
      remember(key(code), next);
      setChosen(next);
    },
  };
}
