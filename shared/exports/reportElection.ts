import type { PublicPart } from '../board/publicPart.ts';
import type { Candidate } from '../model/ballot.ts';
import { get } from '../model/records.ts';
import type { Say } from '../words/say.ts';
import { type ReportLine, type ReportSection, withFacts } from './reportShape.ts';
import { membersOf } from './toldMembers.ts';

/** Who stood for leader and what they said, how many votes each got, and how it was decided. */
export function reportElection(part: PublicPart, say: Say): ReportSection[] {
  const { election } = part;
  const counts = 'counts' in election ? election.counts : {};
  const candidates = membersOf(part).flatMap(({ id, name }): ReportLine[] => {
    const candidate: Candidate | undefined = get(part.candidates, id);
    const votes = get(counts, id);
    if (!candidate && votes === undefined) return [];
    const asked = candidate?.asked ? say('elect.asked') : '';
    const counted = votes === undefined ? '' : say('elect.votes', { n: votes });
    return [{ text: withFacts(name, [candidate?.words ?? '', asked, counted]) }];
  });
  const answers = (['yes', 'no'] as const).flatMap((answer): ReportLine[] => {
    const votes = get(counts, answer);
    return votes === undefined
      ? []
      : [{ text: say('export.fact', { label: say(`elect.${answer}`), value: say('elect.votes', { n: votes }) }) }];
  });
  const outcome = election.status === 'closed' ? outcomeOf(part, election, say) : [];
  const lines = [...outcome, ...candidates, ...answers];
  return lines.length > 0 ? [{ title: say('phase.elect'), lines, isResult: true }] : [];
}

function outcomeOf(
  part: PublicPart,
  { leader, how }: PublicPart['election'] & { readonly status: 'closed' },
  say: Say,
): ReportLine[] {
  const name = leader === null ? '' : (get(part.members, leader)?.name ?? '');
  return [
    { text: withFacts(name ? say('elect.leads', { name }) : say('canvas.leader.none'), [say(`elect.how.${how}`)]) },
  ];
}
