import type { Print } from '../pdfPress.ts';

/** A print that holds nothing but these words, for tests of who gets it. */
export const plainPrint = (text: string, missing: Print['missing'] = []): Print => ({
  bytes: new TextEncoder().encode(text),
  missing,
});
