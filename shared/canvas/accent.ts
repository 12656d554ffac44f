/** The paper of light pages (white, of PDFs and pictures, is lighter), and that of dark ones. */
export const PAPERS = { light: '#fffdf8', dark: '#2a231d' } as const;
/** What WCAG 2 asks of text, and of shapes. */
export const CONTRAST = { text: 4.5, shape: 3 } as const;

const STEPS = 40;

/**
 * A colour as close to the one given as can be told from the paper: mixed with black or white, whichever is further from
 * the paper, until its contrast is enough. `colour`, `paper`: `#rrggbb`.
 */
export function readableOn(paper: string, colour: string, least: number): string {
  const ground = channelsOf(paper);
  const away = lightness(ground) > 0.18 ? 0 : 255;
  const own = channelsOf(colour);
  for (let step = 0; step <= STEPS; step++) {
    const mixed = own.map((value) => Math.round(value + ((away - value) * step) / STEPS));
    if (contrast(mixed, ground) >= least) return hexOf(mixed);
  }
  return hexOf(own.map(() => away));
}

/** The contrast of two colours, 1–21 (WCAG 2). */
export const contrastOf = (a: string, b: string): number => contrast(channelsOf(a), channelsOf(b));

function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [lightness(a), lightness(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const channelsOf = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const hexOf = (channels: readonly number[]): string =>
  `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

function lightness(channels: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = channels.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
