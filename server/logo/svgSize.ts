import { LIMITS } from '#shared/rules/limits.ts';
import { LogoRefusal } from './LogoRefusal.ts';
import { svgText } from './svgText.ts';
import { type SvgElement, svgTree } from './svgTree.ts';
import { refuseHeavy } from './svgWeight.ts';

/**
 * The size of an SVG, and the same drawing written anew out of what it may hold. Refuses (LogoRefusal): kind where it is
 * none; pixels where it is too long, before it is read; unsafe, by name; broken.
 */
export function svgSize(bytes: Uint8Array): { kind: 'svg'; width: number; height: number; bytes: Uint8Array } {
  if (bytes.length > LIMITS.logo.svgBytes) throw new LogoRefusal(looksDrawn(bytes) ? 'pixels' : 'kind');
  const root = svgTree(textOf(bytes));
  refuseHeavy(root);
  return { kind: 'svg', ...sizeOf(root), bytes: new TextEncoder().encode(svgText(root)) };
}

/** Whether it may be meant as a drawing, so that the sentence fits. */
const looksDrawn = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*</.test(Buffer.from(bytes.subarray(0, 100)).toString('utf8'));

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trimStart();
  } catch {
    throw new LogoRefusal('kind');
  }
}

function sizeOf({ attributes }: SvgElement): { readonly width: number; readonly height: number } {
  const [, , wide, high] = (attributes.get('viewBox') ?? '').trim().split(/[\s,]+/);
  const width = lengthIn(attributes.get('width')) ?? Number(wide);
  const height = lengthIn(attributes.get('height')) ?? Number(high);
  return { width, height };
}

/** A length without a unit or in one that all share; percentages say nothing. */
function lengthIn(text: string | undefined): number | null {
  const found = /^(\d{0,20}\.?\d{1,20})\s{0,9}(?:px|pt|mm|cm|in)?$/.exec((text ?? '').trim());
  return found ? Number(found[1]) : null;
}
