import type { SheetForce, SheetForceField } from '#shared/canvas/sheet.ts';
import { printableLine } from './plainWords.ts';
import { printedLine, printedLines } from './printedLines.ts';
import type { WritingDirection } from './writingDirection.ts';

/** The force field as the page takes it; numbers are written the way the language writes them. */
export function printedForceField(field: SheetForceField, language: string, page: WritingDirection) {
  const side = (of: SheetForceField['supports']) => ({
    label: printableLine(of.label),
    sum: of.sum,
    sumText: numberText(of.sum, language),
    forces: of.forces.map((force) => printedForce(force, language, page)),
  });
  return {
    title: printableLine(field.title),
    axis: printedLine(field.axis, page),
    supports: side(field.supports),
    slows: side(field.slows),
    question: printedLine(field.question, page),
    answers: printedLines(field.answers, page),
  };
}

function printedForce(force: SheetForce, language: string, page: WritingDirection) {
  const weight = force.weight;
  return {
    ...printedLine(force.text, page),
    weight,
    weightText: weight === null ? '–' : numberText(weight, language),
  };
}

function numberText(value: number, language: string): string {
  try {
    return new Intl.NumberFormat(language, { maximumFractionDigits: 1, numberingSystem: 'latn' }).format(value);
  } catch {
    // A language tag Intl does not know must not cost the group its page.
    return String(value);
  }
}
