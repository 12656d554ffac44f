import { spentSay } from '#shared/minutes/spentSay.ts';
import type { TargetId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { actionsOf, takeawaysOf } from '#shared/rules/yields.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useBoard } from '../../../store/BoardContext.tsx';

/** "7 min · 3 takeaways, 1 action": how long a topic took and what came of it; empty before it was discussed. */
export function useTopicDetail(id: TargetId): string {
  const say = useSay();
  const spent = useBoard((part) => get(part.topics, id)?.spent ?? 0);
  const takeaways = useBoard((part) => takeawaysOf(part, id).length);
  const actions = useBoard((part) => actionsOf(part, id).length);
  const came = [say('discuss.takeaways', { n: takeaways }), say('discuss.actions', { n: actions })].filter(Boolean);
  return [spent > 0 ? spentSay(say, spent) : '', came.join(', ')].filter(Boolean).join(' · ');
}
