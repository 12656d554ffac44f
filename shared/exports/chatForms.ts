/** How one kind of chat or wiki writes titles and lists, and keeps plain words plain. */
export interface ChatForm {
  title(text: string): string;
  heading(text: string): string;
  item(written: string, depth: number): string;
  plain(text: string): string;
}

/** Takes no room and breaks no line: between the at and a name it keeps a chat from calling somebody. */
const WORD_JOINER = '\u2060';
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Words stay on their line, so that they begin neither list nor quote, and call nobody. */
const quiet = (text: string): string => oneLine(text).replace(/[@＠](?=\S)/g, `$&${WORD_JOINER}`);
const bullets = (written: string, depth: number): string => `${'    '.repeat(depth - 1)}• ${written}`;
/** Everything that begins markup in the wikis of Confluence, Jira and XWiki. */
const inWiki = (text: string): string => quiet(text).replace(/[\\{}[\]*_+^~?|!#-]/g, '\\$&');

export const CHAT_FORMS: Readonly<Record<'slack' | 'teams' | 'wiki', ChatForm>> = {
  slack: {
    title: (text) => `*${quiet(text)}*`,
    heading: (text) => `*${quiet(text)}*`,
    item: bullets,
    plain: quiet,
  },
  teams: {
    title: (text) => `**${quiet(text)}**`,
    heading: (text) => `**${quiet(text)}**`,
    item: bullets,
    plain: quiet,
  },
  wiki: {
    title: (text) => `h1. ${inWiki(text)}`,
    heading: (text) => `h2. ${inWiki(text)}`,
    item: (written, depth) => `${'*'.repeat(depth)} ${written}`,
    plain: inWiki,
  },
};
