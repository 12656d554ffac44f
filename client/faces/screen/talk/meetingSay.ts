import type { Meeting } from '#shared/rules/meeting.ts';
import type { Say } from '#shared/words/say.ts';

const MINUTE = 60_000;
/** The last five minutes are announced once, for so long, ms. */
const ANNOUNCED = 30_000;

/** The time of the meeting in a sentence of the catalogue; `loud` while the last five minutes are announced. */
export function meetingSay(
  { left, topics }: Pick<Meeting, 'left' | 'topics'>,
  say: Say,
): { loud: boolean; sentence: string } {
  const loud = left <= 5 * MINUTE && left > 5 * MINUTE - ANNOUNCED;
  if (loud) return { loud, sentence: say('screen.lastFive') };
  const min = Math.ceil(Math.abs(left) / MINUTE);
  return { loud, sentence: say(left > 0 ? 'screen.left' : 'screen.over', { min, n: topics }) };
}
