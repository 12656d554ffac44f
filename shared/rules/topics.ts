import type { Tally } from '../model/ballot.ts';
import type { Open } from '../model/board.ts';
import type { TargetId } from '../model/ids.ts';
import type { Group, Note } from '../model/note.ts';
import { all, get } from '../model/records.ts';
import type { Topic } from '../model/topic.ts';
import { phaseKey, type StageId } from '../templates/template.ts';
import { allPlaces, current } from './phases.ts';
import { targetOf, targetsOf } from './voting.ts';
import { notesIn } from './wall.ts';

/** What is known of a topic; a target nothing has happened to yet waits. */
export function topicOf(open: Open, id: TargetId, stage: StageId): Topic {
  const fresh = { id, stage, status: 'waiting', order: null, dots: null, spent: 0, box: 0, thumbs: [] } as const;
  return get(open.topics, id) ?? fresh;
}

/** The topic under discussion; at most one. */
export const discussing = (open: Open): Topic | undefined =>
  all<TargetId, Topic>(open.topics).find(({ status }) => status === 'discussing');

/** The result that ranks a stage's topics: of the vote again if there was one, else of the vote before. */
export function rankingOf(open: Open, stage: StageId): Tally {
  const voted = allPlaces(open).filter(
    (place) => place.stage.id === stage && (place.phase.kind === 'vote' || place.phase.kind === 'discuss'),
  );
  for (const { key } of voted.reverse()) {
    const round = get(open.rounds, key);
    const tally = round?.status === 'closed' ? round.tally : round?.before;
    if (tally) return tally;
  }
  return {};
}

/** A topic still to discuss, with its dots; `tied` when a neighbour has as many. */
export interface Queued {
  readonly target: Group | Note;
  readonly dots: number;
  readonly tied: boolean;
}

/** What is still to discuss in a stage, most dots first; ties in the order given to them, else in the wall's. */
export function queueOf(open: Open, stage: StageId): Queued[] {
  const tally = rankingOf(open, stage);
  const place = (target: Group | Note) => get(open.topics, target.id)?.order ?? null;
  const waiting = targetsOf(open, stage)
    .filter(({ id }) => topicOf(open, id, stage).status === 'waiting')
    .map((target) => ({ target, dots: tally[target.id] ?? 0, order: place(target) }));
  waiting.sort((a, b) => b.dots - a.dots || byGivenOrder(a, b) || byWall(a.target, b.target));
  return waiting.map(({ target, dots }, i) => ({
    target,
    dots,
    tied: dots > 0 && [waiting[i - 1], waiting[i + 1]].some((beside) => beside?.dots === dots),
  }));
}

/** Those that were given a place come before those that were not. */
function byGivenOrder(a: { order: string | null }, b: { order: string | null }): number {
  if (a.order === b.order) return 0;
  if (a.order === null) return 1;
  return b.order === null || a.order < b.order ? -1 : 1;
}

const byWall = (a: Group | Note, b: Group | Note): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1;

/** The topics of a stage that have a status, in the order they were on the wall. */
export const topicsWith = (open: Open, stage: StageId, status: Topic['status']): Topic[] =>
  targetsOf(open, stage).flatMap(({ id }) => {
    const topic = get(open.topics, id);
    return topic?.status === status ? [topic] : [];
  });

/** A topic's words: its group's name, else the words of its first note. Empty: it is gone. */
export function topicTitle(open: Open, id: TargetId): string {
  const target = targetOf(open, id);
  if (!target) return '';
  if ('text' in target) return target.text;
  return target.name || (notesIn(open, target.id)[0]?.text ?? '');
}

/** The notes a topic is made of, in order. */
export function topicNotes(open: Open, id: TargetId): Note[] {
  const target = targetOf(open, id);
  if (!target) return [];
  return 'text' in target ? [target] : notesIn(open, target.id);
}

/** Whether what is talked about here can be started now: the group stands in a discuss phase of that stage. */
export function isTalkedHere(open: Open, id: TargetId): boolean {
  const { phase, stage } = current(open);
  return phase.kind === 'discuss' && targetOf(open, id)?.stage === stage.id;
}

/** The round of voting again that runs beside the talk, if this is a discuss phase. */
export function againRound(open: Open) {
  const { phase, stage } = current(open);
  return phase.kind === 'discuss' ? get(open.rounds, phaseKey(stage, phase)) : undefined;
}
