import { get } from '../../model/records.ts';
import { nameProblem } from '../../model/text.ts';
import { freeName } from '../../rules/names.ts';
import { type Deciders, done, refuse } from './decision.ts';

export const self: Deciders<'me.rename' | 'me.named'> = {
  'me.rename': ({ open }, me, { name }) => {
    const problem = nameProblem(name, 'name');
    if (problem) return refuse(problem);
    const free = freeName(open, name, me);
    return get(open.members, me)?.name === free ? done() : done({ type: 'memberRenamed', member: me, name: free });
  },
  'me.named': ({ open }, me, { named }) =>
    get(open.members, me)?.named === named ? done() : done({ type: 'memberNamed', member: me, named }),
};
