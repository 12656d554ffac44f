import { useEffect, useRef } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { type Looking, Rail } from './Rail.tsx';

/** The rail where there is no room for it: opened, and gone once something in it was chosen. */
export function AgendaSheet({
  looking,
  look,
  onClose,
}: {
  looking: Looking;
  look: (at: Looking) => void;
  onClose: () => void;
}) {
  const say = useSay();
  const step = useBoard((part) => part.walk.step);
  const opened = useRef(step);
  useEffect(() => {
    if (step !== opened.current) onClose();
  }, [step, onClose]);
  return (
    <Sheet title={say('rail.agenda')} onClose={onClose}>
      <Rail
        looking={looking}
        look={(at) => {
          look(at);
          onClose();
        }}
      />
    </Sheet>
  );
}
