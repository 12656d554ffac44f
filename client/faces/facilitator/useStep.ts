import { useCallback, useState } from 'react';
import type { Answer } from '#shared/protocol/messages.ts';
import { useSay } from '../../i18n/language.tsx';
import type { BoardClient } from '../../net/boardClient.ts';
import { useToast } from '../../parts/Toasts.tsx';
import { useClient } from '../../store/BoardContext.tsx';

/** Runs a step: busy while the server decides, a refusal becomes a sentence. "Already done" is what was asked for. */
export function useStep(): {
  readonly busy: boolean;
  readonly run: (step: (client: BoardClient) => Promise<Answer>) => Promise<boolean>;
} {
  const client = useClient();
  const toast = useToast();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async (step: (client: BoardClient) => Promise<Answer>) => {
      setBusy(true);
      const answer = await step(client);
      setBusy(false);
      if (answer.ok || answer.refusal === 'alreadyDone') return true;
      toast(answer.say || say(`refusal.${answer.refusal}`));
      return false;
    },
    [client, say, toast],
  );
  return { busy, run };
}
