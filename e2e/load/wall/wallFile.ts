import { seededRandom } from '#shared/testing/seededRandom.ts';
import { BOARD_FRAME } from '../boardFrame.ts';

/** So much hangs on the wall that is measured. */
export interface WallSize {
  readonly notes: number;
  readonly groups: number;
}

const WORDS =
  'we want to share what works before somebody builds it twice and talk about tests that nobody trusts the build ' +
  'is slow on Mondays small steps help new people find the right page when it hurts do it more often ask early';
const PROMPTS = ['vision', 'reach', 'importance'];
/** Of the notes, so many lie in groups. */
const GROUPED = 0.7;

/** The words of a note: between four and twenty-two, the same ones with the same random numbers. */
function words(random: () => number, least: number, most: number): string {
  const all = WORDS.split(' ');
  const count = least + Math.floor(random() * (most - least + 1));
  const text = Array.from({ length: count }, () => all[Math.floor(random() * all.length)]).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The texts of the wall's notes, in the order they hang: the product and its peers show the same ones. */
export function wallTexts(seed: number, notes: number): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: notes }, () => words(random, 4, 22));
}

/** A board.json of a group that clusters: a full wall, nobody on it but whoever leads. */
export function wallFile(seed: number, { notes, groups }: WallSize) {
  const random = seededRandom(seed + 1);
  const made = Array.from({ length: groups }, (_, i) => ({
    id: `g${i + 1}`,
    stage: 'vision',
    place: notes + i,
    name: random() < 0.8 ? words(random, 2, 4) : '',
  }));
  return {
    ...BOARD_FRAME,
    members: [{ id: 'm1', name: 'Hannah', role: 'facilitator', named: true, removed: false }],
    groups: made,
    notes: wallTexts(seed, notes).map((text, i) => ({
      id: `n${i + 1}`,
      prompt: PROMPTS[i % PROMPTS.length],
      place: i,
      group: i < notes * GROUPED ? `g${(i % groups) + 1}` : null,
      author: null,
      text,
    })),
  };
}
