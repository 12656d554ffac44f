/** Signs that begin something anywhere in a line, in CommonMark or one of the dialects in use. */
const ANYWHERE = /[\\`*_[\]<>&~|#$^{}@]/g;
/** What begins a block at the start of a line: lists, headings under a line, definitions, quotes. */
const AT_START = /^[-+=:>]/;
const NUMBERED = /^(\d+)([.)])/;
/** Dialects make links of what looks like an address, without any sign around it; a number is none. */
const ADDRESS = /:(?=\/)|\/(?=\/)|(?<=\/)\/|(?<=\p{L})[.:](?=[\p{L}\p{N}])|(?<=\p{N})[.:](?=\p{L})/gu;

/**
 * A text as Markdown in which nothing is markup: rendered it reads as it was written. Line breaks stay as breaks in the
 * same paragraph; `indent` stands before each further line.
 */
export function plainMarkdown(text: string, indent = ''): string {
  return text
    .split(/[\n\u2028\u2029\u0085\v\f\r]+/)
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line !== '')
    .map((line) =>
      line.replace(ANYWHERE, '\\$&').replace(ADDRESS, '\\$&').replace(AT_START, '\\$&').replace(NUMBERED, '$1\\$2'),
    )
    .join(`\\\n${indent}`);
}
