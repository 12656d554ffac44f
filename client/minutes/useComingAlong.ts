import type { CarriedOver } from '#shared/minutes/carryOver.ts';
import { useSay } from '../i18n/language.tsx';
import { useNames } from './useNames.ts';

/** Says what comes along to the next board: "2 open actions and 3 topics come along." */
export function useComingAlong(): (carried: CarriedOver) => string {
  const say = useSay();
  const list = useNames();
  return ({ topics, actions }) => {
    const what = [
      actions.length > 0 ? say('minutes.next.actions', { n: actions.length }) : '',
      topics.length > 0 ? say('minutes.next.topics', { n: topics.length }) : '',
    ].filter((words) => words !== '');
    return what.length === 0 ? say('minutes.next.nothing') : say('minutes.next.along', { what: list(what) });
  };
}
