import type { TargetId } from '#shared/model/ids.ts';
import { topicTitle } from '#shared/rules/topics.ts';
import { targetOf } from '#shared/rules/voting.ts';
import { useComposerText } from '../../faces/board/composerKeep.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard } from '../../store/BoardContext.tsx';

export interface YieldComposer {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What the line will belong to: the topic it was begun under, also when the talk has gone on since. */
  readonly topic: TargetId | null;
  /** Says so, where it is another than the one under discussion. */
  readonly hint: string | undefined;
}

/**
 * What stands in the empty line of a list, kept on the device until it is added. `own`: of this topic's list alone, where
 * several are on a page.
 */
export function useYieldComposer(kind: 'takeaway' | 'action', topic: TargetId | null, own: boolean): YieldComposer {
  const say = useSay();
  const board = useBoard((part) => part.board.code);
  const key = composerKey(kind, topic, own);
  const [text, setText] = useComposerText(board, key);
  const [begunUnder, setBegunUnder] = useComposerText(board, `${key}.topic`);
  const begun = useBoard((part) => targetOf(part, begunUnder as TargetId)?.id ?? null);
  const title = useBoard((part) => (begun ? topicTitle(part, begun) : ''));
  const isKept = text !== '' && begun !== null && begun !== topic;
  return {
    text,
    setText: (next) => {
      if (text === '' || next === '') setBegunUnder(next === '' ? '' : (topic ?? ''));
      setText(next);
    },
    topic: isKept ? begun : topic,
    hint: isKept ? say('yields.goesTo', { topic: title }) : undefined,
  };
}

/** Under which name the words of a list are kept. */
export const composerKey = (kind: 'takeaway' | 'action', topic: TargetId | null, own: boolean): string =>
  own ? `${kind}.${topic ?? 'meeting'}` : kind;
