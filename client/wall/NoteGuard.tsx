import type { ReactNode } from 'react';
import { useSay } from '../i18n/language.tsx';
import { Guard } from '../parts/Guard.tsx';

/** Around each note: one that cannot be drawn is a sentence, and the wall stands. An edit of it is another try. */
export function NoteGuard({ of, inList = false, children }: { of: unknown; inList?: boolean; children: ReactNode }) {
  const say = useSay();
  const Place = inList ? 'li' : 'div';
  return (
    <Guard
      of={of}
      instead={
        <Place className="note" data-tint="chalk">
          <span className="note__text">{say('wall.noteBroken')}</span>
        </Place>
      }
    >
      {children}
    </Guard>
  );
}
