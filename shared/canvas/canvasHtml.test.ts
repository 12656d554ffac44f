import { describe, expect, it } from 'vitest';
import { openBoard } from '../testing/board.ts';
import { fullBootstrap } from '../testing/reportedBoard.ts';
import en from '../words/en.json' with { type: 'json' };
import { sayIn } from '../words/say.ts';
import { canvasHtml } from './canvasHtml.ts';
import { canvasSheet } from './canvasSheet.ts';

const html = (board = fullBootstrap().board) => canvasHtml(canvasSheet(board.part, sayIn('en', en), 'en'));

describe('the canvas as a web page', () => {
  it('[CANVAS-9] holds every line, the forces and their weights, and the facts', () => {
    const { board, written } = fullBootstrap();
    const page = html(board);
    expect(written.lines).toHaveLength(15);
    for (const line of written.lines) expect(page).toContain(`${line}<`);
    for (const text of ['Test Kitchen', 'Ana Núñez', '<td>3</td>', 'Note 2 on slows of force-field'])
      expect(page).toContain(text);
  });

  it('[CANVAS-9] loads nothing and runs nothing, whatever was written', () => {
    const board = openBoard();
    board.start();
    const hostile = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '"><svg onload=alert(1)>',
      "' onmouseover='alert(1)",
      '</style><link rel=stylesheet href=//evil.example>',
      '&lt;b&gt;',
      'javascript:alert(1)',
    ];
    for (const text of hostile) board.line(board.facilitator, 'how', text);
    board.step('name.choose', { name: '</title><script>alert(1)</script>' });
    const tags = new Set([...html(board).matchAll(/<\/?([a-z0-9!]+)([^>]*)>/gi)].map(([tag]) => tag));
    const kinds = new Set([...tags].map((tag) => /[a-z0-9!]+/i.exec(tag)?.[0]));
    for (const kind of ['script', 'img', 'svg', 'link', 'a', 'iframe', 'form']) expect(kinds).not.toContain(kind);
    for (const tag of tags) expect(tag).not.toMatch(/\son|src=|href=/);
    expect(html(board)).toContain('&amp;lt;b&amp;gt;');
  });
});
