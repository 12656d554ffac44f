import type { PublicPart } from '#shared/board/publicPart.ts';
import type { Tint } from '#shared/canvas/sheet.ts';
import type { MemberId, TargetId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { template } from '#shared/rules/phases.ts';
import { topicNotes, topicTitle } from '#shared/rules/topics.ts';
import { findPrompt } from '#shared/templates/index.ts';

/** A topic as it is read: its words, who raised it, what it was merged from. */
export interface TopicRead {
  readonly id: TargetId;
  readonly title: string;
  /** Names of those who raised it, where authors are shown. */
  readonly by: readonly string[];
  /** The notes behind it when there are several, without the one whose words are the title. */
  readonly merged: readonly string[];
  readonly notes: number;
  /** The colour of its question; chalk when its notes answer several. */
  readonly tint: Tint | 'chalk';
}

/** Reads a topic off the board. */
export function readTopic(part: PublicPart, id: TargetId): TopicRead {
  const notes = topicNotes(part, id);
  const title = topicTitle(part, id);
  const by = notes.flatMap(({ author }) => (author ? (get(part.members, author as MemberId)?.name ?? []) : []));
  const tints = new Set(notes.map(({ prompt }) => findPrompt(template(part), prompt)?.prompt.tint ?? 'chalk'));
  const [tint] = tints;
  return {
    id,
    title,
    by: [...new Set(by)],
    merged: notes.length > 1 ? notes.map(({ text }) => text).filter((text) => text !== title) : [],
    notes: notes.length,
    tint: tints.size === 1 && tint ? tint : 'chalk',
  };
}
