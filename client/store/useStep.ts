import { useCallback, useState } from 'react';
import type { Answer } from '#shared/protocol/messages.ts';
import { useSay } from '../i18n/language.tsx';
import type { BoardClient } from '../net/boardClient.ts';
import { useToast } from '../parts/Toasts.tsx';
import { useClient } from './BoardContext.tsx';

export type AskStep = (step: BoardClient['step']) => Promise<Answer>;

/**
 * Asks for a step: busy while the server decides, a refusal becomes a sentence in a toast. Resolves to whether it is as
 * asked now; "already done" is.
 */
export function useStep(): { readonly busy: boolean; readonly press: (ask: AskStep) => Promise<boolean> } {
  const { step } = useClient();
  const toast = useToast();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const press = useCallback(
    async (ask: AskStep) => {
      setBusy(true);
      const answer = await ask(step);
      setBusy(false);
      if (answer.ok || answer.refusal === 'alreadyDone') return true;
      toast(say(`refusal.${answer.refusal}`));
      return false;
    },
    [step, say, toast],
  );
  return { busy, press };
}
