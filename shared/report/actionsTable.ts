import type { PublicPart } from '../board/publicPart.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { ActionId } from '../model/ids.ts';
import { all } from '../model/records.ts';
import type { Action } from '../model/topic.ts';
import { byOrder } from '../rules/order.ts';
import { topicTitle } from '../rules/topics.ts';
import { dayText } from './dayText.ts';
import type { ReportBlock } from './report.ts';
import type { Tongue } from './talkBlocks.ts';

/** Every action with who, by when and whether it is done: those of topics in the order of the minutes, then the others. */
export function actionsTable(part: PublicPart, { stages }: Minutes, { say, language }: Tongue): ReportBlock[] {
  const told = stages.flatMap(({ topics }) => topics.flatMap(({ actions }) => actions));
  const others = all<ActionId, Action>(part.actions).filter((action) => !told.includes(action));
  const rows = [...told, ...others.sort(byOrder)].map(({ text, who, by, done, topic }) => [
    text,
    who,
    by === null ? '' : dayText(by, language),
    say(done ? 'minutes.done' : 'minutes.toDo'),
    topic === null ? say('minutes.meeting') : topicTitle(part, topic),
  ]);
  if (rows.length === 0) return [];
  const head = (['actions.one', 'actions.who', 'actions.by', 'report.state', 'report.from'] as const).map((key) =>
    say(key),
  );
  return [{ kind: 'table', head, rows }];
}
