import { LogoRefusal } from './LogoRefusal.ts';
import { declarationsIn, linksIn } from './svgStyle.ts';
import type { SvgElement } from './svgTree.ts';

/** More than any logo has; each may draw everything before it once more. */
const MOST_USES = 12;
/** Elements, counted as often as they are drawn. */
const HEAVIEST = 20_000;
/** A clip is a layer of its own, as large as the picture. */
const CLIP = 16;
const MOST_CLIP_RULES = 256;
/** From one link to the next. */
const FURTHEST = 16;

/** Refuses (LogoRefusal, unsafe) a drawing that draws itself too often, through links and clips alike. */
export function refuseHeavy(root: SvgElement): void {
  const all: SvgElement[] = [];
  const byId = new Map<string, SvgElement>();
  const clipClasses = new Map<string, readonly string[]>();
  gather(root);
  for (const { rules } of all) for (const rule of rules) gatherClips(rule.selectors, clipsIn(rule.declarations));
  if (all.filter(({ name }) => name === 'use').length > MOST_USES) throw new LogoRefusal('unsafe', '<use>');

  // What is linked twice counts twice, but is counted once.
  const weights = new Map<SvgElement, number | 'begun'>();
  for (const element of all) if (element.name === 'clipPath') refuseClipsIn(element);
  weightOf(root, 0);

  function gather(element: SvgElement): void {
    const id = element.attributes.get('id');
    // Which of two is meant, each program decides for itself.
    if (id !== undefined && byId.has(id)) throw new LogoRefusal('unsafe', `id="${id.slice(0, 40)}"`);
    if (id !== undefined) byId.set(id, element);
    all.push(element);
    for (const child of element.children) gather(child);
  }

  function gatherClips(selectors: string, clips: readonly string[]): void {
    if (clips.length === 0) return;
    for (const selector of selectors.split(',')) {
      const name = /^\.([\w-]+)$/.exec(selector.trim())?.[1];
      // What else it may mean is not followed.
      if (!name) throw new LogoRefusal('unsafe', 'clip-path');
      if (clipClasses.size >= MOST_CLIP_RULES) throw new LogoRefusal('unsafe', 'clip-path');
      // Which of two rules wins is not followed either.
      if (clipClasses.has(name) || clips.length > 1) throw new LogoRefusal('unsafe', 'clip-path');
      clipClasses.set(name, clips);
    }
  }

  function clipsOf({ attributes }: SvgElement): string[] {
    const classes = [...new Set((attributes.get('class') ?? '').split(/\s+/))];
    return [
      ...linksIn(attributes.get('clip-path') ?? ''),
      ...clipsIn(declarationsIn(attributes.get('style') ?? '')),
      ...classes.flatMap((name) => clipClasses.get(name) ?? []),
    ];
  }

  function refuseClipsIn(element: SvgElement): void {
    if (clipsOf(element).length > 0) throw new LogoRefusal('unsafe', 'clip-path');
    for (const child of element.children) refuseClipsIn(child);
  }

  function weightOf(element: SvgElement, links: number): number {
    const known = weights.get(element);
    if (known === 'begun' || links > FURTHEST) throw new LogoRefusal('unsafe', `<${element.name}>`);
    if (known !== undefined) return known;
    weights.set(element, 'begun');
    let weight = 1;
    for (const child of element.children) weight += weightOf(child, links);
    const linked = element.name === 'use' ? byId.get(element.attributes.get('xlink:href')?.slice(1) ?? '') : undefined;
    if (linked) weight += weightOf(linked, links + 1);
    for (const id of clipsOf(element)) {
      const clip = byId.get(id);
      weight += CLIP + (clip ? weightOf(clip, links + 1) : 0);
    }
    if (weight > HEAVIEST) throw new LogoRefusal('unsafe', `<${element.name}>`);
    weights.set(element, weight);
    return weight;
  }
}

const clipsIn = (declarations: readonly (readonly [string, string])[]): string[] =>
  declarations.flatMap(([property, value]) => (property === 'clip-path' ? linksIn(value) : []));
