import type { Open } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import type { Member } from '../model/member.ts';
import { all } from '../model/records.ts';

/** Names that look the same have the same. */
export const skeleton = (name: string): string => name.normalize('NFKC').toLocaleLowerCase('en');

/** The name, or with "(2)", "(3)" … behind it where somebody else on the board looks the same. */
export function freeName(open: Open, name: string, but: MemberId | null): string {
  const taken = new Set(
    all<MemberId, Member>(open.members)
      .filter((member) => member.id !== but && !member.removed)
      .map((member) => skeleton(member.name)),
  );
  if (!taken.has(skeleton(name))) return name;
  for (let n = 2; ; n++) if (!taken.has(skeleton(`${name} (${n})`))) return `${name} (${n})`;
}
