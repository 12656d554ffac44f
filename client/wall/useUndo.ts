import { useMemo } from 'react';
import { useSay } from '../i18n/language.tsx';
import { useToast } from '../parts/Toasts.tsx';
import { useClient } from '../store/BoardContext.tsx';

/** Takes back my last act and says so, or says why it could not. */
export function useUndo(): () => void {
  const { step } = useClient();
  const say = useSay();
  const toast = useToast();
  return useMemo(
    () => () => {
      void step('undo', {}).then((answer) => toast(say(answer.ok ? 'wall.undone' : `refusal.${answer.refusal}`)));
    },
    [step, say, toast],
  );
}
