import './BoardGate.css';
import type { ReactNode } from 'react';
import type { Refusal } from '#shared/protocol/refusals.ts';
import { useSay } from '../../i18n/language.tsx';
import { useView } from '../../store/BoardContext.tsx';
import { LinkBanner } from './LinkBanner.tsx';
import { ShutPage } from './ShutPage.tsx';

/** Shows the board once its first document is here; until then that it is coming, or why it is not. */
export function BoardGate({
  children,
  shut = (reason) => <ShutPage reason={reason} />,
}: {
  children: ReactNode;
  shut?: (reason: Refusal) => ReactNode;
}) {
  const say = useSay();
  const reason = useView(({ link }) => (link.status === 'shut' ? link.reason : null));
  const isHere = useView(({ part, me }) => part !== null && me !== null);
  if (reason) return shut(reason);
  if (isHere) return children;
  return (
    <div className="gate">
      <LinkBanner />
      <p className="gate__words">{say('link.connecting')}</p>
    </div>
  );
}
