import { cleanText, textProblem } from '#shared/model/text.ts';
import type { Prompt } from '#shared/templates/template.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { composerText, keepComposerText, putAside, useLeftInComposers } from '../board/composerKeep.ts';
import { usePutOnWall } from './putOnWall.ts';

/** "You were still writing. Put it on the wall?": words a reveal left in a composer. They stay until their writer says. */
export function StillWriting({ prompts }: { prompts: readonly Prompt[] }) {
  const say = useSay();
  const board = useBoard((part) => part.board.code);
  const { may, put } = usePutOnWall();
  const left = useLeftInComposers(
    board,
    prompts.map(({ id }) => id),
    'fresh',
  );
  const prompt = prompts.find(({ id }) => left.includes(id) && may(id));
  if (!prompt) return null;
  const text = cleanText(composerText(board, prompt.id));
  return (
    <section className="still" data-tint={prompt.tint} aria-label={say('solo.stillWriting')}>
      <p className="still__ask">{say('solo.stillWriting')}</p>
      <p className="still__words voice-note" dir="auto">
        {text}
      </p>
      <div className="still__ways">
        <Button
          look="solid"
          size="small"
          disabled={textProblem(text, 'note') !== null}
          onClick={() => {
            put(prompt.id, text);
            keepComposerText(board, prompt.id, '');
          }}
        >
          {say('solo.putOnWall')}
        </Button>
        <Button look="quiet" size="small" onClick={() => putAside(board, prompt.id)}>
          {say('solo.keepForNow')}
        </Button>
      </div>
    </section>
  );
}
