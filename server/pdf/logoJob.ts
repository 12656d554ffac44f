import { LIMITS } from '#shared/rules/limits.ts';
import type { PictureSize } from '../logo/pictureSize.ts';
import type { PressJob } from './pressJob.ts';
import { TYPST_SOURCES } from './typst/sources.ts';

/** Draws a picture once, as large as a logo may be and no larger than it is. */
export function logoJob(module: WebAssembly.Module, size: PictureSize): PressJob {
  const { width: wide, height: high } = LIMITS.logo;
  const scale = Math.min(wide / size.width, high / size.height, size.kind === 'svg' ? Number.POSITIVE_INFINITY : 1);
  const [width, height] = [Math.max(1, Math.floor(size.width * scale)), Math.max(1, Math.floor(size.height * scale))];
  return {
    module,
    fonts: [],
    main: '/logo.typ',
    sources: TYPST_SOURCES,
    data: JSON.stringify({ width, height, kind: size.kind }),
    files: { '/picture': size.bytes },
    picture: { width, dpi: null },
  };
}
