import { meeting } from '#shared/rules/meeting.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Emphasis } from '../Emphasis.tsx';
import { meetingSay } from './meetingSay.ts';
import { useNow } from './useNow.ts';

/** "31 min left for 5 topics", and once "The last five minutes". */
export function MeetingLine() {
  const say = useSay();
  const now = useNow();
  const part = useBoard((all) => all);
  const shown = meeting(part, now);
  if (!shown) return null;
  const { loud, sentence } = meetingSay(shown, say);
  return (
    <p className="meeting-line" data-loud={loud || undefined}>
      <Emphasis>{sentence}</Emphasis>
    </p>
  );
}
