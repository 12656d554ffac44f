import type { NoteId } from '#shared/model/ids.ts';
import type { Draft } from '#shared/model/note.ts';
import { cleanText, textProblem } from '#shared/model/text.ts';
import { promptOf } from '#shared/rules/phases.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { useSay } from '../../i18n/language.tsx';
import { newId } from '../../net/ids.ts';
import { Button } from '../../parts/Button.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { useToast } from '../../parts/Toasts.tsx';
import { useBoard, useClient } from '../../store/BoardContext.tsx';
import { NoteCard } from '../../wall/NoteCard.tsx';
import { composerText, keepComposerText } from '../board/composerKeep.ts';
import { usePutOnWall } from './putOnWall.ts';

/** What I wrote and the others do not see: drafts left over or late, and words that never left a composer. */
export function NotSharedSheet({
  drafts,
  inComposers,
  onClose,
}: {
  drafts: readonly Draft[];
  inComposers: readonly PromptId[];
  onClose: () => void;
}) {
  const say = useSay();
  const toast = useToast();
  const { act } = useClient();
  const board = useBoard((part) => part.board.code);
  const { put } = usePutOnWall();
  const discard = (draft: Draft) => {
    act('draft.drop', { draft: draft.id });
    toast({
      text: say('solo.discarded'),
      onUndo: () => act('draft.put', { draft: draft.id, prompt: draft.prompt, text: draft.text }),
    });
  };
  const clear = (prompt: PromptId) => {
    const text = composerText(board, prompt);
    keepComposerText(board, prompt, '');
    toast({ text: say('solo.discarded'), onUndo: () => keepComposerText(board, prompt, text) });
  };
  const share = (prompt: PromptId, text: string) => {
    put(prompt, text);
    keepComposerText(board, prompt, '');
  };
  return (
    <Sheet title={say('solo.notShared')} onClose={onClose}>
      <p className="meta">{say('solo.notShared.hint')}</p>
      <ul className="not-shared">
        {inComposers.map((prompt) => {
          const text = cleanText(composerText(board, prompt));
          return (
            <NotShared
              key={prompt}
              id={prompt}
              prompt={prompt}
              text={text}
              {...(textProblem(text, 'note') === null && { onShare: () => share(prompt, text) })}
              onDiscard={() => clear(prompt)}
            />
          );
        })}
        {drafts.map((draft) => (
          <NotShared
            key={draft.id}
            id={draft.id}
            prompt={draft.prompt}
            text={draft.text}
            onShare={() => act('draft.share', { draft: draft.id, note: newId<NoteId>() })}
            onDiscard={() => discard(draft)}
          />
        ))}
      </ul>
    </Sheet>
  );
}

function NotShared(props: {
  id: string;
  prompt: PromptId;
  text: string;
  /** Absent: these words cannot be a note yet. */
  onShare?: () => void;
  onDiscard: () => void;
}) {
  const say = useSay();
  const { may } = usePutOnWall();
  const prompt = useBoard((part) => promptOf(part, props.prompt)?.prompt);
  return (
    <li>
      {prompt && <p className="not-shared__question">{say(prompt.question)}</p>}
      <NoteCard id={props.id} text={props.text} tint={prompt?.tint ?? 'chalk'} glyph={prompt?.glyph ?? null} fluid />
      <div className="not-shared__ways">
        <Button size="small" disabled={!props.onShare || !may(props.prompt)} onClick={props.onShare}>
          {say('solo.share')}
        </Button>
        <Button size="small" look="quiet" onClick={props.onDiscard}>
          {say('solo.discard')}
        </Button>
      </div>
    </li>
  );
}
