import { BOARD_FRAME } from '../../boardFrame.ts';

const WORDS = 'we would meet once a month and show each other what we tried and what broke';
const MEMBERS = 30;
const PER_GROUP = 20;

/**
 * A board as a file (docs/board-json.md) with so many notes on its first wall, most of them in groups, and so many
 * people: how a large board comes into being at once.
 */
export function boardFile(notes: number, members = MEMBERS): object {
  const groups = Array.from({ length: Math.min(200, Math.floor(notes / PER_GROUP / 2)) }, (_, n) => n + 1);
  return {
    ...BOARD_FRAME,
    members: Array.from({ length: members }, (_, n) => ({
      id: `m${n + 1}`,
      name: null,
      role: n === 0 ? 'facilitator' : 'participant',
      named: false,
      removed: false,
    })),
    groups: groups.map((n) => ({ id: `g${n}`, stage: 'vision', place: n, name: `Group ${n}` })),
    notes: Array.from({ length: notes }, (_, n) => ({
      id: `n${n + 1}`,
      prompt: 'vision',
      place: groups.length + n + 1,
      group: n < groups.length * PER_GROUP ? `g${(n % groups.length) + 1}` : null,
      author: null,
      text: `${n + 1} ${WORDS}`,
    })),
  };
}
