import { expect, test, vi } from 'vitest';
import type { Act } from '#shared/board/commands.ts';
import type { CommandId, DraftId } from '#shared/model/ids.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { openBoard } from '#shared/testing/board.ts';
import { fold } from './fold.ts';
import { lateFold } from './lateFold.ts';

const put = (n: number): Act => ({
  id: `command-${n}` as CommandId,
  type: 'draft.put',
  body: { draft: `draft-${n}` as DraftId, prompt: 'vision' as PromptId, text: `Thought ${n}` },
});

function writing() {
  const board = openBoard();
  const me = board.join('Ana');
  board.goto('vision.solo');
  return { board, me };
}

test('acts made before the rules are here show, all and in order, the moment they are', async () => {
  const { board, me } = writing();
  let bring: (rules: typeof fold | null) => void = () => {};
  const coming = new Promise<typeof fold | null>((resolve) => {
    bring = resolve;
  });
  const arrived = vi.fn();
  const folds = lateFold(coming, arrived);
  const acts = [put(1), put(2)];
  const before = folds(board.part, board.mine(me), me, acts);
  expect(before).toEqual({ part: board.part, mine: board.mine(me) });
  expect(arrived).not.toHaveBeenCalled();
  bring(fold);
  await coming;
  expect(arrived).toHaveBeenCalledOnce();
  const { mine } = folds(board.part, board.mine(me), me, acts);
  expect(Object.keys(mine.drafts)).toEqual(['draft-1', 'draft-2']);
});

test('a face that was closed meanwhile is not told', async () => {
  const arrived = vi.fn();
  const given = Promise.resolve(null);
  lateFold(given, arrived);
  await given;
  expect(arrived).not.toHaveBeenCalled();
});

test('the same acts over the same board make one board, over another one another', async () => {
  const { board, me } = writing();
  const given = Promise.resolve(fold);
  const folds = lateFold(given, () => {});
  await given;
  const [part, mine] = [board.part, board.mine(me)];
  const [one, two] = [put(1), put(2)];
  const first = folds(part, mine, me, [one]);
  expect(folds(part, mine, me, [one])).toBe(first);
  const both = folds(part, mine, me, [one, two]);
  expect(Object.keys(both.mine.drafts)).toEqual(['draft-1', 'draft-2']);
  expect(Object.keys(folds(part, mine, me, [two]).mine.drafts)).toEqual(['draft-2']);
  board.join('Ben');
  expect(Object.keys(folds(board.part, mine, me, [two]).part.members)).toHaveLength(3);
});
