import type { PublicPart } from '#shared/board/publicPart.ts';
import type { Member } from '#shared/model/member.ts';
import { all } from '#shared/model/records.ts';
import { keepLinks, keptLinks } from '../faces/board/keptLinks.ts';
import { api, type Opened, type Reply } from '../net/api.ts';

/** The facilitator's secret where this browser keeps no cookies; null: the cookie says who asks. */
function secretOf(code: string): string | null {
  if (navigator.cookieEnabled) return null;
  const link = keptLinks(code).facilitator;
  return link ? new URL(link, location.href).hash.slice(1) || null : null;
}

/**
 * Opens the board that carries on from this one: the same workshop, length, language and facilitator. Goes to its facilitator's
 * page; where that fails, hands back why.
 */
export async function openNextBoard(
  { board, members, settings }: PublicPart,
  title: string,
  waiting: boolean,
  language: string,
): Promise<Reply<Opened>> {
  const facilitator = all<string, Member>(members).find(({ role }) => role === 'facilitator')?.name;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const opened = await api(language, secretOf(board.code)).openBoard({
    template: board.template,
    title,
    language: board.language,
    timeZone,
    ...(facilitator !== undefined && { facilitator }),
    ...(settings.length !== null && { settings: { length: settings.length } }),
    from: board.code,
    waiting,
  });
  if (!opened.ok) return opened;
  const { links } = opened.value;
  keepLinks(opened.value.board.code, links);
  const { pathname, hash } = new URL(links.facilitator, location.href);
  location.assign(pathname + hash);
  return opened;
}
