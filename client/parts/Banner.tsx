import './Banner.css';
import type { ReactNode } from 'react';
import { AlertIcon, CloudOffIcon, type Icon } from './Icon.tsx';

/**
 * A strip across the page: what is the case, what it means, one action. Tones: `sun` (offline, waiting, back again), `clay`
 * (something failed). Not announced by itself: say it with the announcer, once.
 */
export function Banner({
  tone = 'sun',
  icon,
  children,
  detail,
  action,
}: {
  tone?: 'sun' | 'clay';
  /** By default cloud-off for sun, a warning sign for clay. */
  icon?: Icon;
  children: ReactNode;
  /** Quiet text before the action: a countdown. */
  detail?: ReactNode;
  action?: ReactNode;
}) {
  const Glyph = icon ?? (tone === 'sun' ? CloudOffIcon : AlertIcon);
  return (
    <div className="banner" data-tone={tone}>
      <Glyph size={22} />
      <p className="banner__words">{children}</p>
      {detail != null && <p className="banner__detail">{detail}</p>}
      {action}
    </div>
  );
}
