import type { PublicPart } from '#shared/board/publicPart.ts';
import type { Mine } from '#shared/model/board.ts';
import type { MemberId, Records } from '#shared/model/ids.ts';
import { ids } from '#shared/model/records.ts';
import { current } from '#shared/rules/phases.ts';
import type { StageId } from '#shared/templates/template.ts';

/** A number in [0, 1). */
export type Chance = () => number;

/** What somebody sees, perhaps long out of date, when they think of a command. */
export interface Scene {
  readonly chance: Chance;
  readonly part: PublicPart;
  readonly mine: Mine;
  readonly me: MemberId;
  /** Names whatever the command creates. */
  readonly fresh: string;
}

const WORDS = ['learn', 'share', 'together', 'weekly', 'trust', 'café', '日本', '👩🏽‍💻', 'time', 'fun'];
const MOSTLY = 0.95;

export const pick = <T>(chance: Chance, from: readonly T[]): T | undefined => from[Math.floor(chance() * from.length)];

export const whole = (chance: Chance, below: number): number => Math.floor(chance() * below);

/** Mostly the id of one of these records, at times of none. */
export function known<K extends string>(chance: Chance, records: Records<K, unknown>): K {
  const found = chance() < MOSTLY ? pick(chance, Object.keys(records)) : undefined;
  // `records` is read by its own keys.
  return (found ?? 'nowhere') as K;
}

/** Like `known`, mostly among those of the stage the group is in: only they can be moved, grouped and voted on. */
export function knownHere<K extends string>(
  { chance, part }: Scene,
  records: Records<K, { readonly stage: StageId } | undefined>,
): K {
  const { stage } = current(part);
  const here = ids(records).filter((id) => records[id]?.stage === stage.id);
  return (chance() < 0.9 ? pick(chance, here) : undefined) ?? known(chance, records);
}

export function words(chance: Chance): string {
  return Array.from({ length: 1 + whole(chance, 4) }, () => pick(chance, WORDS)).join(' ');
}
