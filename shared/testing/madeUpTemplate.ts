import type { FileWords, TemplateFile } from '../templates/templateFile.ts';

type Chance = () => number;
type FileStage = TemplateFile['stages'][number];
type FilePhase = FileStage['phases'][number];

const TINTS = ['sun', 'sky', 'clay', 'leaf', 'plum'] as const;
const GLYPHS = ['circle', 'triangle', 'square', 'diamond', 'cross', 'right', 'left'] as const;
const BOXES = ['vision', 'measures', 'importance', 'impact', 'communication', 'how', 'resources'] as const;
const WORDS: readonly FileWords[] = [
  'What went well?',
  '“<script>alert(1)</script>” {n} & =1+1',
  'Qu’est-ce qui nous freine ? 日本 🇫🇷',
  { word: 'prompt.vision' },
  { word: 'stage.topics' },
];

const below = (chance: Chance, n: number): number => Math.floor(chance() * n);
const pick = <T>(chance: Chance, of: readonly [T, ...T[]] | readonly T[]): T => of[below(chance, of.length)] as T;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const name = (kind: string, n: number): string => `${kind}-${LETTERS[n] ?? 'z'}`;

/** A template by chance that can be opened: any stages, any phases that go together, any words. */
export function madeUpTemplate(chance: Chance): TemplateFile {
  const once = new Set<string>();
  const stages = Array.from({ length: 1 + below(chance, 4) }, (_, at) => stage(chance, at, once));
  const fills = stages.some(({ phases }) => phases.some((phase) => phase.kind === 'discuss' && phase.fills));
  return {
    format: 'fikabord-template',
    version: 1,
    title: pick(chance, WORDS),
    goal: pick(chance, WORDS),
    welcome: below(chance, 6),
    settings: {
      authors: pick(chance, ['hidden', 'shown'] as const),
      collect: pick(chance, ['open', 'private'] as const),
      ...(fills && { length: 60 }),
    },
    lengths: fills ? [45, 60] : [],
    stages,
  };
}

function stage(chance: Chance, at: number, once: Set<string>): FileStage {
  const takes = (kind: string): boolean => !once.has(kind) && chance() < 0.3 && once.add(kind).size > 0;
  const weighs = takes('weigh');
  const phases = phasesOf(chance, weighs, takes);
  const optional = at > 0 && chance() < 0.3;
  return {
    id: name('stage', at),
    title: pick(chance, WORDS),
    ...(optional && { optional }),
    prompts: Array.from({ length: 1 + below(chance, 3) }, (_, n) => ({
      id: name(`prompt-${LETTERS[at] ?? 'z'}`, n),
      question: pick(chance, WORDS),
      label: pick(chance, WORDS),
      tint: pick(chance, TINTS),
      glyph: pick(chance, GLYPHS),
      box: chance() < 0.5 ? pick(chance, BOXES) : null,
      ...(weighs && { side: n % 2 ? ('slows' as const) : ('supports' as const) }),
    })),
    phases: at === 0 ? phases.map((phase, n) => (n === 0 ? without(phase) : phase)) : phases,
  };
}

/** The group starts there: it cannot be switched off. */
function without({ optional: _, ...phase }: FilePhase): FilePhase {
  return phase as FilePhase;
}

function phasesOf(chance: Chance, weighs: boolean, takes: (kind: string) => boolean): FilePhase[] {
  const maybe = (): boolean => chance() < 0.5;
  const phase = <K extends FilePhase['kind']>(kind: K, more: object = {}, fixed = false) => {
    const optional = !fixed && chance() < 0.3 ? { optional: pick(chance, ['on', 'off'] as const) } : {};
    const words = { label: pick(chance, WORDS), heading: pick(chance, WORDS), hint: pick(chance, WORDS) };
    return { kind, id: kind, minutes: 1 + below(chance, 20), ...words, ...optional, ...more } as FilePhase;
  };
  const writes = weighs || chance() < 0.8;
  const open = maybe();
  const votes = { dots: 1 + below(chance, 5), stacking: maybe() };
  const aligns = { boxes: BOXES.filter(maybe), ...(takes('name') && { decides: 'name' }) };
  const found = [
    ...(writes ? [phase('solo', open ? { open } : {}, true)] : []),
    ...(writes ? [phase('share', maybe() ? { turns: true } : {}, !open)] : []),
    ...(writes && maybe() ? [phase('cluster')] : []),
    ...(writes && maybe() ? [phase('vote', votes)] : []),
    ...(weighs ? [phase('weigh')] : []),
    ...(writes && maybe() ? [phase('discuss', takes('fills') ? { fills: true } : {})] : []),
    ...(weighs && maybe() ? [phase('talk', { boxes: ['weaken'] })] : []),
    ...(maybe() ? [phase('align', aligns)] : []),
    ...(takes('elect') ? [phase('elect')] : []),
    ...(takes('poll') ? [phase('poll')] : []),
  ];
  // What was written privately is shown by the phase behind, if there always is one.
  const last = found.findLastIndex(({ optional }) => !optional);
  for (const [n, one] of found.entries()) if (one.kind === 'share' && n > last) found[n] = without(one);
  return found.length > 0 ? found : [phase('align', { boxes: ['vision'] })];
}
