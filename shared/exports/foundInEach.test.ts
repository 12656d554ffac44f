import { beforeAll, describe, expect, it } from 'vitest';
import { type FullBoard, fullBoard } from '../testing/fullBoard.ts';
import en from '../words/en.json' with { type: 'json' };
import fr from '../words/fr.json' with { type: 'json' };
import { type Say, sayIn } from '../words/say.ts';
import type { BoardFile, FileTally } from './boardFile.ts';
import { boardFileOf, boardJson } from './boardJson.ts';
import { chatText } from './chatText.ts';
import { minutesMarkdown } from './minutesMarkdown.ts';
import { notesCsv } from './notesCsv.ts';

const LANGUAGES = [
  ['en', sayIn('en', en)],
  ['fr', sayIn('fr', fr)],
] as const;
const TEMPLATES = ['cop-bootstrap', 'lean-coffee'] as const;

/** What is missing in a text, of words that stand nowhere else. */
const missing = (text: string, words: readonly string[]): string[] => words.filter((word) => !text.includes(word));
/** The lines that begin with a word of the board. */
const linesOf = (text: string, word: string): string[] => text.split(/\r?\n/).filter((line) => line.includes(word));

describe.each(TEMPLATES)('on a board of %s with everything on it', (template) => {
  let full: FullBoard;
  let file: BoardFile;
  beforeAll(() => {
    full = fullBoard(template);
    file = boardFileOf(full.board.part, full.board.now);
  });

  it('[EXPORT-3] everything was used', () => {
    const { notes, groups, statements, takeaways, actions, dots, weights, candidates, poll } = full.made;
    const counts = [notes, groups, statements, takeaways, actions, candidates].map((made) => made.length);
    const isBootstrap = template === 'cop-bootstrap';
    expect(counts).toEqual(isBootstrap ? [33, 5, 24, 2, 2, 2] : [3, 1, 0, 2, 2, 0]);
    expect([dots.size, weights.size, poll]).toEqual(isBootstrap ? [10, 5, []] : [2, 0, [0, 0, 3, 0, 2]]);
  });

  describe.each(LANGUAGES)('in %s', (_language, say: Say) => {
    it('[EXPORT-3] the minutes hold every note, group, statement, takeaway, action, tally and vote', () => {
      const { made, board } = full;
      const text = minutesMarkdown(board.part, board.now, say);
      const words = [...made.notes, ...made.groups, ...made.statements, ...made.takeaways];
      const people = made.candidates.flatMap(({ name, words: said }) => [name, said]);
      const doings = made.actions.flatMap(({ text: what, who, by }) => [what, who, by]);
      expect(missing(text, [...words, ...people, ...doings])).toEqual([]);
      for (const [of, n] of made.dots) {
        expect([of, linesOf(text, of).some((line) => line.includes(say('parts.dots', { n })))]).toEqual([of, true]);
      }
      for (const [of, n] of made.weights) {
        const weight = say('force.weight', { n });
        expect([of, linesOf(text, of).some((line) => line.includes(weight))]).toEqual([of, true]);
      }
      for (const { words: said, votes } of made.candidates) {
        expect(linesOf(text, said)[0]).toContain(say('elect.votes', { n: votes }));
      }
      for (const [i, n] of made.poll.entries()) {
        expect(text.includes(say('minutes.worth.gave', { answer: i + 1, n }))).toBe(n > 0);
      }
      expect(text).toContain(say('export.forRoom', { n: 2 }));
      expect(text).toContain(say('minutes.thumbs.counts', { up: 5, sideways: 1, down: 1 }));
      expect(text.match(/^ *- \[[x ]\] /gm)?.sort()).toEqual(['- [ ] ', '- [x] ']);
    });

    it('[EXPORT-3] the table holds every note, group, takeaway, action, tally and vote', () => {
      const { made, board } = full;
      const rows = notesCsv(board.part, say).split('\r\n');
      const row = (word: string) => rows.find((line) => line.split('","')[4] === word)?.split('","') ?? [];
      const words = [...made.notes, ...made.groups, ...made.takeaways, ...made.actions.map(({ text }) => text)];
      expect(words.filter((word) => row(word).length !== 12)).toEqual([]);
      for (const [of, n] of made.dots) expect([of, row(of)[6]]).toEqual([of, String(n)]);
      for (const [of, n] of made.weights) expect([of, row(of)[8]]).toEqual([of, String(n)]);
      for (const { name, words: said, votes } of made.candidates) {
        expect([row(said)[6], row(said)[9]]).toEqual([String(votes), name]);
      }
      for (const { text, who, by } of made.actions) expect([row(text)[9], row(text)[10]]).toEqual([who, by]);
      for (const [i, n] of made.poll.entries()) {
        if (n > 0) expect(row(say('force.weight', { n: i + 1 }))[6]).toBe(String(n));
      }
    });

    it.each(['slack', 'teams', 'wiki'] as const)('[EXPORT-3] what goes to %s holds every result', (form) => {
      const { made, board } = full;
      const text = chatText(board.part, board.now, say, form).replaceAll('\\', '');
      const doings = made.actions.flatMap(({ text: what, who, by }) => [what, who, by]);
      const candidates = made.candidates.flatMap(({ name, words }) => [name, words]);
      expect(missing(text, [...made.statements, ...made.takeaways, ...doings, ...candidates])).toEqual([]);
    });
  });

  it('[EXPORT-3] the file holds everything, with every round as it was counted', () => {
    const { made, board } = full;
    const text = boardJson(board.part, board.now);
    const doings = made.actions.flatMap(({ text: what, who, by }) => [what, who, by]);
    const words = [...made.notes, ...made.groups, ...made.statements, ...made.takeaways, ...doings];
    expect(missing(text, [...words, ...made.candidates.map(({ words: said }) => said)])).toEqual([]);
    const named = new Map([
      ...file.groups.map(({ id, name }): [string, string] => [id, name]),
      ...file.notes.map(({ id, text: of }): [string, string] => [id, of]),
    ]);
    const closed = file.rounds.flatMap((round) => (round.status === 'closed' ? [round] : []));
    const counted = (tally: FileTally) => tally.map(({ on, count }) => `${named.get(on) ?? on}: ${count}`);
    const expected = [...made.dots, ...made.weights].map(([of, n]) => `${of}: ${n}`);
    const polled = made.poll.flatMap((n, i) => (n > 0 ? [`${i + 1}: ${n}`] : []));
    expect(closed.flatMap(({ tally }) => counted(tally)).sort()).toEqual([...expected, ...polled].sort());
    expect(closed.flatMap(({ room }) => room ?? []).length).toBe(made.dots.size / 2);
    const votes = 'votes' in file.election ? file.election.votes.map((one) => one.votes) : [];
    expect(votes).toEqual(made.candidates.map((one) => one.votes));
  });
});
