import './Legend.css';
import type { Tint } from '#shared/canvas/sheet.ts';
import type { Glyph as GlyphName } from '#shared/templates/template.ts';
import { Glyph } from './Glyph.tsx';

/** A small card in the colour of a question with its glyph. As big as the text round it. */
export function Swatch({ tint, glyph }: { tint: Tint; glyph: GlyphName }) {
  return (
    <span className="swatch" data-tint={tint}>
      <Glyph glyph={glyph} />
    </span>
  );
}

export interface LegendItem {
  readonly id: string;
  readonly label: string;
  readonly tint: Tint;
  readonly glyph: GlyphName;
}

/** Which colour is which question. With `onOnly` each entry is a switch that dims the notes of the others. */
export function Legend({
  items,
  label,
  only = null,
  onOnly,
}: {
  items: readonly LegendItem[];
  /** What the list is, read out. */
  label: string;
  /** The one question shown clearly. */
  only?: string | null;
  onOnly?: (id: string | null) => void;
}) {
  return (
    <ul className="legend" aria-label={label}>
      {items.map(({ id, label: words, tint, glyph }) => (
        <li key={id} data-dim={(only !== null && only !== id) || undefined}>
          {onOnly ? (
            <button
              type="button"
              className="legend__entry"
              aria-pressed={only === id}
              onClick={() => onOnly(only === id ? null : id)}
            >
              <Swatch tint={tint} glyph={glyph} />
              {words}
            </button>
          ) : (
            <span className="legend__entry">
              <Swatch tint={tint} glyph={glyph} />
              {words}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
