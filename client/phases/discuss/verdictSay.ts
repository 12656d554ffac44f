import type { TalkRule } from '#shared/model/board.ts';
import { sumOf, type Thumb, type ThumbCounts, type Thumbs } from '#shared/model/topic.ts';
import { THUMBS } from '#shared/rules/thumbs.ts';
import type { Say } from '#shared/words/say.ts';

type Closed = Extract<Thumbs, { status: 'closed' }>;

/** What the thumbs decided, in a sentence. */
export function verdictSay(say: Say, closed: Closed, rule: TalkRule): string {
  const n = Math.round(closed.more / 60_000);
  switch (closed.verdict) {
    case 'extend':
      return say('thumbs.verdict.extend', { n });
    case 'half':
      return say('thumbs.verdict.half', { n });
    case 'ask':
      return say('thumbs.verdict.ask');
    case 'next':
      if (closed.counts === null) return say('thumbs.verdict.over');
      return say(isTie(closed.counts, rule) ? 'thumbs.verdict.tie' : 'thumbs.verdict.next');
  }
}

/** Whether it moves on only because nobody was ahead. */
export function isTie(counts: ThumbCounts, rule: TalkRule): boolean {
  const { up, sideways, down } = counts;
  if (sumOf(counts) === 0 || rule === 'graded') return false;
  return rule === 'majority' ? up + sideways === down : up === down;
}

/** The thumb that most gave; null where two are ahead or nobody gave one. */
export function leading(counts: ThumbCounts): Thumb | null {
  const most = Math.max(...THUMBS.map((thumb) => counts[thumb]));
  const ahead = THUMBS.filter((thumb) => counts[thumb] === most);
  return most > 0 && ahead.length === 1 ? (ahead[0] ?? null) : null;
}
