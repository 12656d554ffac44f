import { hasCanvas } from '#shared/canvas/hasCanvas.ts';
import { template } from '#shared/rules/phases.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { FinishedCanvas } from './FinishedCanvas.tsx';
import { FinishedMinutes } from './FinishedMinutes.tsx';

/** The end: the canvas, or what was talked about where there is none. */
export function Finished() {
  const canvas = useBoard((part) => hasCanvas(template(part)));
  return canvas ? <FinishedCanvas /> : <FinishedMinutes />;
}
