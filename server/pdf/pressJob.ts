import type { TypstJob } from './compileTypst.ts';

/** What one worker is given: what to compile and, where a picture is wanted instead of the PDF, its size. */
export interface PressJob extends TypstJob {
  readonly picture: { readonly width: number; readonly dpi: number | null } | null;
}
