/** Where the board's canvas can be fetched as a PDF; the server names the file. */
export const canvasPdf = (code: string, paper: 'a4' | 'a3' = 'a4'): string =>
  `/api/boards/${encodeURIComponent(code)}/export/canvas.pdf?paper=${paper}`;

/** Lets the browser save the canvas. */
export function savePdf(code: string, paper: 'a4' | 'a3' = 'a4'): void {
  const link = document.createElement('a');
  link.href = canvasPdf(code, paper);
  link.download = '';
  document.body.append(link);
  link.click();
  link.remove();
}
