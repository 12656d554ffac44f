import type { Brought } from '../board/events.ts';
import type { Round, Tally } from '../model/ballot.ts';
import type { ActionId, Records, TakeawayId, TargetId } from '../model/ids.ts';
import type { Action, Takeaway, Topic } from '../model/topic.ts';
import { ordersBehindAll } from '../rules/order.ts';
import { findPrompt } from '../templates/index.ts';
import type { PhaseKey, PromptId, StageId } from '../templates/template.ts';
import type { BoardFile, FileTally } from './boardFile.ts';
import { type FreshIds, recordsOf } from './freshIds.ts';
import { templateOfFile } from './templateOfFile.ts';

/** What was voted and said, as records of a new board. */
export function broughtTalk(
  file: BoardFile,
  ids: FreshIds,
): Pick<Brought, 'rounds' | 'topics' | 'takeaways' | 'actions'> {
  const topicOf = (id: string | null) => (id === null ? null : ids.target(id));
  const takeawayKeys = ordersBehindAll([], file.takeaways.length);
  const actionKeys = ordersBehindAll([], file.actions.length);
  return {
    rounds: roundsOf(file, ids),
    topics: recordsOf(topicsOf(file, ids)),
    takeaways: recordsOf(
      file.takeaways.map(
        ({ topic, author, text }, at): Takeaway => ({
          id: ids.fresh<TakeawayId>(),
          topic: topicOf(topic),
          text,
          order: takeawayKeys[at] ?? 'a0',
          author: author === null ? null : ids.member(author),
        }),
      ),
    ),
    actions: recordsOf(
      file.actions.map(
        ({ topic, text, who, by, done }, at): Action => ({
          id: ids.fresh<ActionId>(),
          topic: topicOf(topic),
          text,
          who,
          by,
          done,
          order: actionKeys[at] ?? 'a0',
        }),
      ),
    ),
  };
}

function roundsOf({ rounds }: BoardFile, ids: FreshIds): Records<PhaseKey, Round> {
  // Answers of a poll stand for themselves.
  const tallyOf = (tally: FileTally): Tally =>
    Object.fromEntries(tally.map(({ on, count }) => [/^[1-5]$/.test(on) ? on : ids.target(on), count]));
  return Object.fromEntries(
    rounds.map((round): [string, Round] => {
      const { phase, dots, stacking } = round;
      if (round.status === 'open') {
        return [phase, { status: 'open', dots, stacking, ...(round.before && { before: tallyOf(round.before) }) }];
      }
      const room = round.room && { room: tallyOf(round.room) };
      return [phase, { status: 'closed', dots, stacking, tally: tallyOf(round.tally), ...room }];
    }),
  );
}

function topicsOf(file: BoardFile, ids: FreshIds): Topic[] {
  const template = templateOfFile(file);
  const stages = new Map<string, StageId | undefined>([
    ...file.groups.map(({ id, stage }): [string, StageId] => [id, stage as StageId]),
    ...file.notes.map(({ id, prompt }): [string, StageId | undefined] => [
      id,
      template && findPrompt(template, prompt as PromptId)?.stage.id,
    ]),
  ]);
  const places = [...new Set(file.topics.flatMap(({ place }) => place ?? []))].sort((a, b) => a - b);
  const keys = ordersBehindAll([], places.length);
  return file.topics.flatMap(({ on, status, place, dots, spent, box, thumbs }) => {
    const stage = stages.get(on);
    if (!stage) return [];
    const id: TargetId = ids.target(on);
    const order = place === null ? null : (keys[places.indexOf(place)] ?? null);
    const results = thumbs.map((result) => ({ id: ids.fresh<string>(), ...result }));
    return [{ id, stage, status, order, dots, spent, box, thumbs: results }];
  });
}
