import type { PublicPart } from '../board/publicPart.ts';
import type { Say } from '../words/say.ts';
import { CHAT_FORMS, type ChatForm } from './chatForms.ts';
import { report } from './report.ts';
import type { ReportLine, ReportSection } from './reportShape.ts';

/**
 * What the board came to, to be copied into a chat or a wiki, at `now` (server time, ms): agreed lines, names and
 * leaders, topics with what was taken from them, what is to do. Notes stay in the minutes.
 */
export function chatText(part: PublicPart, now: number, say: Say, form: keyof typeof CHAT_FORMS): string {
  const { title, notice, facts, sections } = report(part, now, say);
  const write = CHAT_FORMS[form];
  const head = [write.title(title), ...(notice ? [write.plain(notice)] : []), lines(facts, write)];
  const results = resultsOf(sections).map(
    (section) => `${write.heading(section.title)}\n${lines(section.lines, write)}`,
  );
  return `${[...head, ...results].join('\n\n')}\n`;
}

const resultsOf = (sections: readonly ReportSection[]): ReportSection[] =>
  sections.flatMap((section) => (section.isResult ? [section] : resultsOf(section.sections ?? [])));

const lines = (items: readonly ReportLine[], write: ChatForm, depth = 1): string =>
  items
    .filter(({ isDetail }) => !isDetail)
    .flatMap(({ text, done, lines: under = [] }) => {
      const tick = done === undefined ? '' : done ? '☑ ' : '☐ ';
      const own = write.item(`${tick}${write.plain(text)}`, depth);
      return under.length > 0 ? [own, lines(under, write, depth + 1)] : [own];
    })
    .join('\n');
