import type { Minutes, MinutesTopic } from '../minutes/minutes.ts';
import { spentSay } from '../minutes/spentSay.ts';
import { thumbsSay } from '../minutes/thumbsSay.ts';
import type { Action, Takeaway } from '../model/topic.ts';
import type { StageId } from '../templates/template.ts';
import type { Say } from '../words/say.ts';
import { dayText } from './dayText.ts';
import { heading, label, plainLines, type ReportBlock, words } from './report.ts';

/** How a language is written and spoken. */
export interface Tongue {
  readonly say: Say;
  /** BCP 47. */
  readonly language: string;
}

/** The minutes of a stage: each topic with its time, thumbs, takeaways and actions. */
export function talkBlocks({ stages }: Minutes, tongue: Tongue, stage: StageId): ReportBlock[] {
  const told = stages.find(({ id }) => id === stage);
  if (!told) return [];
  return [heading(2, tongue.say('minutes.title')), ...told.topics.flatMap((topic) => topicBlocks(topic, tongue))];
}

/** What the group takes with it from the whole meeting, and what its time was worth. */
export function meetingBlocks({ takeaways, actions, poll }: Minutes, tongue: Tongue): ReportBlock[] {
  const { say } = tongue;
  const gave = (poll ?? []).map((n, i) => ({ text: String(i + 1), n, written: say('canvas.people', { n }) }));
  return [
    ...yieldBlocks(takeaways, actions, tongue),
    ...(poll ? [heading(2, say('minutes.worth')), { kind: 'counts', rows: gave } as const] : []),
  ];
}

function topicBlocks(topic: MinutesTopic, tongue: Tongue): ReportBlock[] {
  const { say } = tongue;
  const facts = [statusSay(say, topic.status), spentSay(say, topic.spent), dotsSay(say, topic.dots)];
  const merged = topic.notes.map(({ text }) => text);
  return [
    heading(3, topic.title, facts.filter(Boolean).join(', ')),
    ...(topic.raisedBy.length > 0 ? [words(say('minutes.raisedBy', { names: topic.raisedBy.join(', ') }))] : []),
    ...(merged.length > 0 ? [label(say('minutes.merged')), plainLines(merged)] : []),
    ...topic.thumbs.map((result) => words(thumbsSay(say, result))),
    ...yieldBlocks(topic.takeaways, topic.actions, tongue),
  ];
}

function yieldBlocks(takeaways: readonly Takeaway[], actions: readonly Action[], tongue: Tongue): ReportBlock[] {
  const { say } = tongue;
  const list = (title: string, texts: readonly string[]): ReportBlock[] =>
    texts.length === 0 ? [] : [label(title), plainLines(texts)];
  return [
    ...list(
      say('takeaways.title'),
      takeaways.map(({ text }) => text),
    ),
    ...list(
      say('actions.title'),
      actions.map((action) => actionText(action, tongue)),
    ),
  ];
}

function actionText({ text, who, by }: Action, { say, language }: Tongue): string {
  const when = by === null ? '' : say('actions.byDate', { day: dayText(by, language) });
  const about = who && when ? say('actions.whoBy', { who, when }) : who || when;
  return about === '' ? text : say('report.action', { text, about });
}

const dotsSay = (say: Say, n: number): string => (n > 0 ? say('report.dots', { n }) : '');

function statusSay(say: Say, status: MinutesTopic['status']): string {
  if (status === 'discussing') return say('minutes.now');
  if (status === 'waiting') return say('minutes.notDiscussed');
  return status === 'parked' ? say('minutes.parked') : '';
}
