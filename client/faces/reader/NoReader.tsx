import type { WordKey } from '#shared/words/say.ts';
import { useSay } from '../../i18n/language.tsx';
import { ShutSheet } from '../board/ShutSheet.tsx';

/** The link does not work: says so, and who can give another. */
export function NoReader({ why }: { why: 'revoked' | 'notFramed' }) {
  const say = useSay();
  const [title, hint]: [WordKey, WordKey] = [`read.${why}`, `read.${why}.hint`];
  return <ShutSheet title={say(title)} hint={say(hint)} />;
}
