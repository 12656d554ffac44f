import type { Template } from '../templates/template.ts';

/** Whether a workshop ends in a canvas: some phase writes lines for it. Others end in minutes. */
export const hasCanvas = ({ stages }: Template): boolean =>
  stages.some(({ phases }) => phases.some(({ kind }) => kind === 'align'));
