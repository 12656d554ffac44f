import './QrCode.css';
import { useEffect, useState } from 'react';

/** One path for all dark modules: a run of dark modules in a row is one stroke. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of modules.entries()) {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      let run = 1;
      while (row[x + run]) run++;
      path += `M${x} ${y}h${run}v1h-${run}z`;
      x += run;
    }
  }
  return path;
}

/**
 * A code to point a phone at, always dark on white with its quiet zone (a dark theme would break it). Empty white card until
 * the code is drawn. Size: the width of its parent, or `--qr`.
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [drawn, setDrawn] = useState<{ text: string; size: number; path: string } | null>(null);
  useEffect(() => {
    let current = true;
    import('uqr')
      .then(({ encode }) => {
        const { data, size } = encode(text, { ecc: 'M', border: 4 });
        if (current) setDrawn({ text, size, path: pathOf(data) });
      })
      // Without the code there is still the address in words beside it.
      .catch(() => {});
    return () => {
      current = false;
    };
  }, [text]);
  const size = drawn?.size ?? 33;
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      {drawn?.text === text && <path d={drawn.path} fill="#1F1A16" />}
    </svg>
  );
}
