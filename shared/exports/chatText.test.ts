import { describe, expect, it } from 'vitest';
import { textProblem } from '../model/text.ts';
import { openBoard } from '../testing/board.ts';
import { NASTY_MARKUP } from '../testing/nastyTexts.ts';
import en from '../words/en.json' with { type: 'json' };
import { sayIn } from '../words/say.ts';
import { chatText } from './chatText.ts';

const say = sayIn('en', en);

function written(...texts: readonly string[]) {
  const board = openBoard({}, 'lean-coffee', { laws: false });
  const ana = board.join('Ana @here');
  board.start();
  for (const text of texts) {
    board.act(ana, 'takeaway.add', { takeaway: board.id('takeaway'), topic: null, text });
  }
  return (form: 'slack' | 'teams' | 'wiki') => chatText(board.part, board.now, say, form);
}

describe('what is copied for a chat', () => {
  it.each(['slack', 'teams', 'wiki'] as const)(
    '[EXPORT-9] keeps words on their line and calls nobody in %s',
    (form) => {
      const texts = NASTY_MARKUP.filter((text) => textProblem(text, 'takeaway') === null);
      const lines = written(...texts)(form).split('\n');
      const plain = written('x')(form).split('\n');
      // One line more for each takeaway than a board with one has, and every line of ours.
      expect(lines.length).toBe(plain.length + texts.length - 1);
      const ours = form === 'wiki' ? /^(h[12]\. |\*+ |$|Made )/ : /^( *• |\*{1,2}[^*]+\*{1,2}$|$|Made )/;
      expect(lines.filter((line) => !ours.test(line))).toEqual([]);
      expect(lines.filter((line) => /[@＠][a-z]/i.test(line))).toEqual([]);
    },
  );

  it('[EXPORT-9] is written as each of them writes titles and lists', () => {
    const text = written('nine *tests*');
    expect(text('slack')).toContain('*The whole meeting*\n• Takeaways\n    • nine *tests* (Ana @\u2060here)');
    expect(text('teams')).toContain('**The whole meeting**\n• Takeaways\n    • nine *tests* (Ana @\u2060here)');
    expect(text('wiki')).toContain('h2. The whole meeting\n* Takeaways\n** nine \\*tests\\* (Ana @\u2060here)');
  });
});
