import type { BoardFile } from '#shared/exports/boardFile.ts';
import { boardFileOf } from '#shared/exports/boardJson.ts';
import { fullBoard } from '#shared/testing/fullBoard.ts';

/** How much is on a board: a first try, an afternoon of twelve people, and what the issue calls a huge one. */
export const SIZES = {
  small: { notes: 5, statements: 3 },
  usual: { notes: 80, statements: 35 },
  huge: { notes: 5_000, statements: 400 },
} as const;
export type Size = keyof typeof SIZES;

const SAID = [
  'Flaky tests cost us six days a month',
  'We review each other’s tests across teams, every second Thursday, for three quarters of an hour',
  'Nobody knows what the pipeline tests',
  'Ein gemeinsames Heft für Testdaten, das alle pflegen können',
  'On apprend mieux à deux : un test écrit ensemble vaut mieux que dix lus seul',
];
const PROMPTS = ['vision', 'importance'] as const;
const BOXES = ['vision', 'measures', 'importance', 'impact', 'communication', 'how', 'resources'] as const;
const said = (i: number): string => `${SAID[i % SAID.length]} (${i})`;

/** The file of a finished board of this size. `title`: equal boards would be printed once only. */
export function boardOf(size: Size, title: string): BoardFile {
  const { board } = fullBoard('cop-bootstrap');
  const file = boardFileOf(board.part, board.now);
  const { notes, statements } = SIZES[size];
  return {
    ...file,
    title,
    name: title,
    rounds: [],
    topics: [],
    takeaways: [],
    actions: [],
    groups: [],
    notes: Array.from({ length: notes }, (_, i) => ({
      id: `n${i + 1}`,
      prompt: PROMPTS[i % PROMPTS.length] ?? 'vision',
      place: i,
      group: null,
      author: null,
      text: said(i),
    })),
    statements: Array.from({ length: statements }, (_, i) => ({
      id: `s${i + 1}`,
      box: BOXES[i % BOXES.length] ?? 'vision',
      parent: null,
      from: null,
      text: said(i),
    })),
  };
}
