import type { PublicPart } from '../board/publicPart.ts';
import type { Say } from '../words/say.ts';
import { plainMarkdown } from './plainMarkdown.ts';
import { report } from './report.ts';
import type { ReportLine, ReportSection } from './reportShape.ts';

/** Headings go no deeper in Markdown. */
const DEEPEST = 6;

/**
 * The whole board as Markdown (CommonMark; ticked actions as GitHub's task lists), at `now` (server time, ms). What
 * people wrote is text in it and nothing else. The same board gives the same bytes.
 */
export function minutesMarkdown(part: PublicPart, now: number, say: Say): string {
  const { title, notice, facts, sections } = report(part, now, say);
  const head = [`# ${heading(title)}`, ...(notice ? [plainMarkdown(notice)] : []), list(facts)];
  return `${[...head, ...sections.flatMap((section) => blocks(section, 2))].join('\n\n')}\n`;
}

function blocks({ title, lines, sections = [] }: ReportSection, level: number): string[] {
  const own = [`${'#'.repeat(Math.min(level, DEEPEST))} ${heading(title)}`, ...(lines.length > 0 ? [list(lines)] : [])];
  return [...own, ...sections.flatMap((section) => blocks(section, level + 1))];
}

/** A heading is one line. */
const heading = (text: string): string => plainMarkdown(text.replace(/\s+/g, ' '));

function list(lines: readonly ReportLine[], indent = ''): string {
  return lines
    .map(({ text, done, lines: under = [] }) => {
      const box = done === undefined ? '' : done ? '[x] ' : '[ ] ';
      const inside = `${indent}  `;
      const item = `${indent}- ${box}${plainMarkdown(text, inside)}`;
      return under.length > 0 ? `${item}\n${list(under, inside)}` : item;
    })
    .join('\n');
}
