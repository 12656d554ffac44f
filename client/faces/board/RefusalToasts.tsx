import { useEffect } from 'react';
import type { Act } from '#shared/board/commands.ts';
import { useSay } from '../../i18n/language.tsx';
import { copyText } from '../../parts/copyText.ts';
import { useToast } from '../../parts/Toasts.tsx';
import { useBoard, useClient } from '../../store/BoardContext.tsx';
import { giveBackToComposer } from './composerKeep.ts';

/** The words an act carried; null: none that could be lost. */
function wordsOf({ body }: Act): string | null {
  if ('text' in body && body.text) return body.text;
  if ('name' in body && body.name) return body.name;
  return 'words' in body && body.words ? body.words : null;
}

/** A refused act as a sentence, and where its words are now: nobody's words are dropped. */
export function RefusalToasts() {
  const say = useSay();
  const toast = useToast();
  const { onRefused } = useClient();
  const board = useBoard((part) => part.board.code);
  useEffect(
    () =>
      onRefused(({ act, refusal, kept }) => {
        const why = say(`refusal.${refusal}`);
        const words = wordsOf(act);
        if (words === null) return toast(why);
        if (kept) return toast(`${why} ${say('link.kept')}`);
        if (act.type === 'draft.put' || act.type === 'note.add') {
          giveBackToComposer(board, act.body.prompt, words);
          return toast(`${why} ${say('link.keptHere')}`);
        }
        toast({ text: why, action: { label: say('link.copyWords'), onPress: () => void copyText(words) } });
      }),
    [onRefused, say, toast, board],
  );
  return null;
}
