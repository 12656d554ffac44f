import type { MemberId, NoteId, TargetId } from '../model/ids.ts';
import type { Thumb } from '../model/topic.ts';
import { queueOf } from '../rules/topics.ts';
import type { StageId } from '../templates/template.ts';
import { openBoard } from './board.ts';

export const TOPICS = 'topics' as StageId;

/** A lean coffee in memory with three people at the table, and what they do there, in a word each. */
export function talkTable() {
  const board = openBoard({}, 'lean-coffee');
  const [ana, ben, cleo] = [board.join('Ana'), board.join('Ben'), board.join('Cleo')];
  const topic = (who: MemberId, text: string): NoteId => board.note(who, 'topic', text);
  const at = () => ({ at: board.open.walk.step });
  const start = (id: TargetId | null = null) => board.step('topic.start', { topic: id, ...at() });
  const dots = (who: MemberId, target: TargetId, n: number) => board.act(who, 'dots.place', { target, dots: n });
  const thumbs = () => {
    const { thumbs: now } = board.open;
    if (now.status === 'none') throw new Error('no thumbs');
    return now;
  };
  const thumb = (who: MemberId, given: Thumb | null) =>
    board.act(who, 'thumb.give', { thumbs: thumbs().id, thumb: given });
  const queue = () => queueOf(board.open, TOPICS).map(({ target }) => target.id);
  const status = (id: TargetId) => board.open.topics[id]?.status;
  /** Three topics on the wall, voted: the second has 3 dots, the others have 1 each. */
  const voted = (): [NoteId, NoteId, NoteId] => {
    board.start();
    const three: [NoteId, NoteId, NoteId] = [topic(ana, 'flaky tests'), topic(ben, 'on call'), topic(cleo, 'pairing')];
    board.goto('topics.voteTopics');
    dots(ana, three[1], 3);
    dots(ben, three[0], 1);
    dots(cleo, three[2], 1);
    board.next();
    return three;
  };
  return { board, ana, ben, cleo, topic, at, start, dots, thumbs, thumb, queue, status, voted };
}
