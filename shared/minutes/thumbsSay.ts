import { sumOf, type ThumbCounts, type ThumbsResult } from '../model/topic.ts';
import type { Say } from '../words/say.ts';

const MINUTE = 60_000;

const countsSay = (say: Say, { up, sideways, down }: ThumbCounts): string =>
  say('minutes.thumbs.counts', { up, sideways, down });

function verdictSay(say: Say, { verdict, more }: ThumbsResult): string {
  switch (verdict) {
    case 'extend':
    case 'half':
      return say('minutes.thumbs.more', { n: Math.round(more / MINUTE) });
    case 'next':
      return say('minutes.thumbs.next');
    case 'ask':
      return say('minutes.thumbs.ask');
  }
}

/** Where no thumbs counted: nobody gave one, or nobody was asked since all extensions were used up. */
function noneSay(say: Say, { counts, verdict }: ThumbsResult): string | null {
  if (sumOf(counts) > 0) return null;
  if (verdict === 'ask') return say('minutes.thumbs.nobody');
  return verdict === 'next' ? say('minutes.thumbs.usedUp') : null;
}

/** A roman vote in words: "7 up, 2 either way, 1 down: 2 more minutes", and whether it was carried out. */
export function thumbsSay(say: Say, result: ThumbsResult): string {
  const { counts, room, outcome } = result;
  const told = () => say('minutes.thumbs', { counts: countsSay(say, counts), verdict: verdictSay(say, result) });
  const parts = [noneSay(say, result) ?? told()];
  if (sumOf(room) > 0) parts.push(say('minutes.thumbs.room', { counts: countsSay(say, room) }));
  if (outcome !== 'carried') parts.push(say(`minutes.thumbs.${outcome}`));
  return parts.join(' ');
}
