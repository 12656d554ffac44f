import type { PublicPart } from '../board/publicPart.ts';
import { isOwn } from '../words/say.ts';
import { agendaNow } from './agendaNow.ts';
import type { PhaseSpec, Stage, Template, Words } from './template.ts';
import type { FileWords, TemplateFile } from './templateFile.ts';

type FileStage = TemplateFile['stages'][number];

/** A template as a file. */
export function templateFileOf({ title, goal, welcome, settings = {}, lengths = [], stages }: Template): TemplateFile {
  const { talk, ...others } = settings;
  const { authors, movers, aligners, facilitatorTakesPart, collect, length, pitchSeconds } = others;
  return {
    format: 'fikabord-template',
    version: 1,
    title: written(title),
    goal: written(goal),
    welcome,
    settings: given({
      authors,
      movers,
      aligners,
      facilitatorTakesPart,
      collect,
      length,
      pitchSeconds,
      talk: talk && { times: [...talk.times], rule: talk.rule },
    }),
    lengths: [...lengths],
    stages: stages.map(stageOf),
  };
}

function stageOf({ id, title, optional, prompts, phases }: Stage): FileStage {
  return {
    id,
    title: written(title),
    ...(optional && { optional }),
    prompts: prompts.map(({ id: name, question, label, tint, glyph, box, side }) => ({
      id: name,
      question: written(question),
      label: written(label),
      tint,
      glyph,
      box,
      ...(side && { side }),
    })),
    phases: phases.map(phaseOf),
  };
}

/** The same fields in the same order, wherever the template came from: equal boards give equal files. */
function phaseOf(phase: PhaseSpec): FileStage['phases'][number] {
  const { id, minutes, optional } = phase;
  const words = { label: written(phase.label), heading: written(phase.heading), hint: written(phase.hint) };
  const common = { id, minutes, ...(optional && { optional }), ...words };
  switch (phase.kind) {
    case 'solo':
      return { kind: phase.kind, ...common, ...(phase.open && { open: phase.open }) };
    case 'share':
      return { kind: phase.kind, ...common, ...(phase.turns && { turns: phase.turns }) };
    case 'vote':
      return { kind: phase.kind, ...common, dots: phase.dots, stacking: phase.stacking };
    case 'discuss':
      return { kind: phase.kind, ...common, ...(phase.fills && { fills: phase.fills }) };
    case 'talk':
      return { kind: phase.kind, ...common, boxes: [...phase.boxes] };
    case 'align':
      return {
        kind: phase.kind,
        ...common,
        boxes: [...phase.boxes],
        ...(phase.decides && { decides: phase.decides }),
      };
    default:
      return { kind: phase.kind, ...common };
  }
}

const written = (words: Words): FileWords => (isOwn(words) ? words.slice(1) : { word: words });

/** Without what is not set. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** A board's agenda as the text of a file: nothing that anybody wrote. docs/template-json.md tells every field. */
export const templateJson = (part: PublicPart): string =>
  `${JSON.stringify(templateFileOf(agendaNow(part)), null, 1)}\n`;
