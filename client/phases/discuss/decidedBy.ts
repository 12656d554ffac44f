import type { TalkRule } from '#shared/model/board.ts';
import type { Thumb, ThumbCounts, Verdict } from '#shared/model/topic.ts';
import { isTie, leading } from './verdictSay.ts';

/**
 * The thumb that carried the decision; null where nobody did: a tie, a split room, no thumbs. Most often it is what most
 * gave, but a rule may not count them: where sideways abstains, two up and one down go on whatever the others gave.
 */
export function decidedBy(rule: TalkRule, counts: ThumbCounts, verdict: Verdict): Thumb | null {
  const sideways = leading(counts) === 'sideways' ? 'sideways' : null;
  switch (verdict) {
    case 'extend':
      return rule === 'majority' ? (sideways ?? 'up') : 'up';
    case 'half':
      return sideways;
    case 'next':
      return isTie(counts, rule) ? null : 'down';
    case 'ask':
      return null;
  }
}
