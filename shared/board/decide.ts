import type { View } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import { forbids } from '../rules/permissions.ts';
import type { Act, ActType, Body } from './commands.ts';
import { actions } from './decide/actions.ts';
import { ballots } from './decide/ballots.ts';
import { type Deciders, type Decision, refuse } from './decide/decision.ts';
import { drafts } from './decide/drafts.ts';
import { groups } from './decide/groups.ts';
import { notes } from './decide/notes.ts';
import { self } from './decide/self.ts';
import { statements } from './decide/statements.ts';
import { takeaways } from './decide/takeaways.ts';
import { voices } from './decide/voices.ts';

const deciders: Deciders<ActType> = {
  ...actions,
  ...ballots,
  ...drafts,
  ...groups,
  ...notes,
  ...self,
  ...statements,
  ...takeaways,
  ...voices,
};

/**
 * Decides an act from what its actor can see, by the same function on the server and on the actor's own device.
 * An act changes nothing that already is as it asks, so folding it over a document that holds it is harmless.
 */
export function decideAct(view: View, me: MemberId, act: Act): Decision {
  const forbidden = forbids(view.open, me, act.type);
  if (forbidden) return refuse(forbidden);
  // `deciders` maps each act to the decider of exactly that body.
  const decide = deciders[act.type] as (view: View, me: MemberId, body: Body<ActType>) => Decision;
  return decide(view, me, act.body);
}
