import './Lines.css';
import type { SheetLine } from '#shared/canvas/sheet.ts';

/** Agreed lines with the lines under them, three levels at most. As big as the text round it. */
export function Lines({ lines, level = 1 }: { lines: readonly SheetLine[]; level?: number }) {
  return (
    <ul className="canvas-lines" data-level={level}>
      {lines.map(({ text, children }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed line has no identity but its place
        <li key={at}>
          <span dir="auto">{text}</span>
          {children.length > 0 && <Lines lines={children} level={level + 1} />}
        </li>
      ))}
    </ul>
  );
}
