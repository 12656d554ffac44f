import type { Open, Touched, UndoEntry } from '../../model/board.ts';
import type { MemberId, TargetId } from '../../model/ids.ts';
import type { Group, Note } from '../../model/note.ts';
import { all, get } from '../../model/records.ts';
import { isSame } from '../../model/same.ts';
import type { Statement } from '../../model/statement.ts';
import type { Action, Takeaway } from '../../model/topic.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import type { CommandType } from '../../rules/commandTypes.ts';
import { forbids, mayAlign, mayMove, mayWrite } from '../../rules/permissions.ts';
import { current, isWallLocked } from '../../rules/phases.ts';
import { roomFits } from '../../rules/roomDots.ts';
import { isSound } from '../../rules/sound.ts';
import { rootOf } from '../apply/undo.ts';
import { applyEvent } from '../apply.ts';
import { done, refuse } from '../decide/decision.ts';
import type { StepDeciders } from './context.ts';

export const undo: StepDeciders<'undo'> = {
  undo: (state, me) => {
    const entry = get(state.hidden.undo, me)?.at(-1);
    if (!entry) return refuse('nothingToUndo');
    const forbidden = undoRefuses(state.open, me, entry);
    if (forbidden) return refuse(forbidden);
    const isUnchanged = ({ root, id, after }: Touched) => isSame(get(rootOf(state, root, me), id) ?? null, after);
    // Dots go back only where nobody moved them since. That somebody did must not be told: it is how they voted.
    if (!entry.touched.every((touched) => isDots(touched) || isUnchanged(touched))) return refuse('changedSince');
    const records = entry.touched.filter(isUnchanged);
    const restored = { type: 'restored', member: me, records, undone: entry.command } as const;
    // What it touched is as it was, but what lies around it may have gone: no group left empty, no line without its parent.
    const after = applyEvent(state, restored);
    return isSound(after.open) && roomFits(after) ? done(restored) : refuse('changedSince');
  },
};

const isDots = ({ root }: Touched): boolean => root === 'rounds' || root === 'ballots' || root === 'roomBallots';

/** Whether taking back what was created would take a topic away that has been talked about since. */
function isTalkedAboutSince(open: Open, { root, id, before }: Touched, touched: readonly Touched[]): boolean {
  if ((root !== 'notes' && root !== 'groups') || before !== null) return false;
  const isTouched = (other: string, key: string) => touched.some((one) => one.root === other && one.id === key);
  const topic = get(open.topics, id as TargetId);
  if (topic && topic.status !== 'waiting' && !isTouched('topics', id)) return true;
  const said = (['takeaways', 'actions'] as const).flatMap((key) =>
    all<string, Takeaway | Action>(open[key]).map((one) => ({ ...one, key })),
  );
  return said.some((one) => one.topic === id && !isTouched(one.key, one.id));
}

/** Whether what `entry` did could not be done here and now either. */
function undoRefuses(open: Open, me: MemberId, { kind, touched }: UndoEntry): Refusal | null {
  // What is remembered is named by the type of its act.
  const forbidden = forbids(open, me, kind as CommandType);
  if (forbidden) return forbidden;
  if (touched.some((one) => isTalkedAboutSince(open, one, touched))) return 'inMinutes';
  const onWall = touched.filter(({ root }) => root === 'notes' || root === 'groups');
  if (onWall.length > 0 && isWallLocked(open)) return 'wallLocked';
  if (kind.startsWith('statement.')) {
    const boxes = touched.flatMap(({ before, after }) => [before, after] as (Statement | null)[]);
    return boxes.reduce<Refusal | null>((no, line) => no ?? (line && mayAlign(open, me, line.box)), null);
  }
  if (kind === 'note.move' || kind.startsWith('group.')) {
    const { stage } = current(open);
    const isElsewhere = onWall.some(({ before, after }) => ((before ?? after) as Note | Group).stage !== stage.id);
    return mayMove(open, me) ?? (isElsewhere ? 'wrongPhase' : null);
  }
  return kind.startsWith('note.') ? mayWrite(open) : null;
}
