import type { Say } from '../words/say.ts';

const MINUTE = 60_000;

/** How long a topic was talked about: "7 min", "under a minute"; empty where its clock never ran. */
export function spentSay(say: Say, ms: number): string {
  if (ms <= 0) return '';
  return ms < MINUTE ? say('minutes.spent.under') : say('minutes.spent', { n: Math.round(ms / MINUTE) });
}
