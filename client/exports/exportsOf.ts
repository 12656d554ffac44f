import { hasCanvas } from '#shared/canvas/hasCanvas.ts';
import type { Template } from '#shared/templates/template.ts';
import type { WordKey } from '#shared/words/say.ts';
import {
  BracesIcon,
  GlobeIcon,
  HashIcon,
  type Icon,
  PageDownIcon,
  PageIcon,
  PictureIcon,
  ScreenIcon,
} from '../parts/Icon.tsx';

/** One way to take the board home. */
export interface ExportWay {
  /** Below `/export/`. */
  readonly file: string;
  readonly label: WordKey;
  readonly hint: WordKey;
  readonly icon: Icon;
}

export interface ExportGroup {
  readonly title: WordKey;
  readonly ways: readonly ExportWay[];
}

const way = (file: string, name: Named, icon: Icon): ExportWay => ({
  file,
  label: `exports.${name}`,
  hint: `exports.${name}.hint`,
  icon,
});
type Named = 'a1' | 'a3' | 'a4' | 'csv' | 'html' | 'json' | 'md' | 'png' | 'pngPrint' | 'report' | 'template';

const CANVAS: ExportGroup = {
  title: 'exports.canvas',
  ways: [
    way('canvas.pdf?paper=a4', 'a4', PageIcon),
    way('canvas.pdf?paper=a3', 'a3', ScreenIcon),
    way('canvas.pdf?paper=a1', 'a1', ScreenIcon),
    way('canvas.png?size=screen', 'png', PictureIcon),
    way('canvas.png?size=print', 'pngPrint', PictureIcon),
    way('canvas.html', 'html', GlobeIcon),
  ],
};
const WHOLE: ExportGroup = {
  title: 'exports.whole',
  ways: [
    way('report.pdf', 'report', PageDownIcon),
    way('minutes.md', 'md', HashIcon),
    way('notes.csv', 'csv', PageDownIcon),
    way('board.json', 'json', BracesIcon),
    way('template.json', 'template', BracesIcon),
  ],
};

// Of make-believe nothing is kept that could be brought in again.
const REHEARSED: ExportGroup = { ...WHOLE, ways: WHOLE.ways.filter(({ file }) => file !== 'board.json') };

// The same arrays each time: whoever shows them is drawn anew only when they differ.
const WITH_CANVAS = [CANVAS, WHOLE];
const WITHOUT = [WHOLE];
const REHEARSED_CANVAS = [CANVAS, REHEARSED];
const REHEARSED_WITHOUT = [REHEARSED];

/** Everything that can be taken home from a workshop: the canvas, where it has one, and the whole board. */
export function exportsOf(template: Template, rehearsal = false): readonly ExportGroup[] {
  if (rehearsal) return hasCanvas(template) ? REHEARSED_CANVAS : REHEARSED_WITHOUT;
  return hasCanvas(template) ? WITH_CANVAS : WITHOUT;
}
