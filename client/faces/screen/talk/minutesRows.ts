import type { Minutes, MinutesTopic } from '#shared/minutes/minutes.ts';
import type { Action, Takeaway } from '#shared/model/topic.ts';

/** What the group takes from something: a takeaway or an action. */
export type Yield = { readonly takeaway: Takeaway } | { readonly action: Action };

/** One row of the minutes on the screen. */
export type MinutesRowShown = { readonly key: string } & (
  | { readonly kind: 'topic'; readonly topic: MinutesTopic; readonly more: boolean; readonly yields: readonly Yield[] }
  | { readonly kind: 'meeting'; readonly more: boolean; readonly yields: readonly Yield[] }
  | { readonly kind: 'left'; readonly status: 'parked' | 'waiting'; readonly titles: readonly string[] }
  | { readonly kind: 'worth'; readonly poll: readonly number[] }
);

/** About as many signs as make a quarter of a page, and as many titles. */
const SIGNS = 320;
const TITLES = 6;

/** The minutes as rows for pages: a topic with more than a quarter of a page to tell takes several. */
export function minutesRows(minutes: Minutes): MinutesRowShown[] {
  const topics = minutes.stages.flatMap((stage) => stage.topics);
  const talked = topics.filter((topic) => topic.status === 'discussed' || topic.status === 'discussing' || says(topic));
  const silent = (status: 'parked' | 'waiting') => topics.filter((topic) => topic.status === status && !says(topic));
  return [
    ...talked.flatMap((topic) =>
      inParts(yieldsOf(topic)).map((yields, part): MinutesRowShown => {
        return { key: `${topic.id} ${part}`, kind: 'topic', topic, more: part > 0, yields };
      }),
    ),
    ...(says(minutes) ? inParts(yieldsOf(minutes)) : []).map((yields, part): MinutesRowShown => {
      return { key: `meeting ${part}`, kind: 'meeting', more: part > 0, yields };
    }),
    ...(minutes.poll?.some((n) => n > 0) ? [{ key: 'worth', kind: 'worth', poll: minutes.poll } as const] : []),
    ...(['waiting', 'parked'] as const).flatMap((status) =>
      evenly(silent(status), TITLES).map((some, part): MinutesRowShown => {
        return { key: `${status} ${part}`, kind: 'left', status, titles: some.map(({ title }) => title) };
      }),
    ),
  ];
}

type Told = { readonly takeaways: readonly Takeaway[]; readonly actions: readonly Action[] };

const says = ({ takeaways, actions }: Told): boolean => takeaways.length + actions.length > 0;

const yieldsOf = ({ takeaways, actions }: Told): Yield[] => [
  ...takeaways.map((takeaway) => ({ takeaway })),
  ...actions.map((action) => ({ action })),
];

/** In parts of so many signs; what has nothing to tell is one empty part. */
function inParts(yields: readonly Yield[]): Yield[][] {
  const parts: Yield[][] = [[]];
  let signs = 0;
  for (const one of yields) {
    const { length } = 'action' in one ? one.action.text + one.action.who : one.takeaway.text;
    if (signs > 0 && signs + length > SIGNS) {
      parts.push([]);
      signs = 0;
    }
    parts.at(-1)?.push(one);
    signs += length + 30;
  }
  return parts;
}

const evenly = <T>(items: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, at) => items.slice(at * most, (at + 1) * most));
