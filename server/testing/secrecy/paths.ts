/** What everybody on a board may ask for by HTTP, below the board. */
export const PATHS = [
  '',
  '/door',
  '/me',
  '/export/canvas.pdf',
  '/export/canvas.pdf?paper=a3',
  '/export/canvas.png',
  '/export/canvas.html',
  '/export/report.pdf',
  '/export/minutes.md',
  '/export/notes.csv',
  '/export/chat.txt?form=wiki',
  '/export/board.json',
  '/export/template.json',
];
/** And whoever has a reading link. */
export const READ = ['/see', '/see?language=fr', '/export/minutes.md', '/export/report.pdf'];
