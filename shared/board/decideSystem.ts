import type { BoardState } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import type { Member } from '../model/member.ts';
import { count, get } from '../model/records.ts';
import { nameProblem } from '../model/text.ts';
import { closedToNewcomers } from '../rules/door.ts';
import { freeName } from '../rules/names.ts';
import type { SystemCommand } from './commands.ts';
import { type Decision, done, refuse } from './decide/decision.ts';
import type { StepContext } from './steps/context.ts';
import { decideReaders } from './system/readers.ts';
import { decideTime } from './system/time.ts';

/** Decides what comes from outside the board: arrivals by HTTP, and what time brings. */
export function decideSystem(state: BoardState, command: SystemCommand, context: StepContext): Decision {
  const { open, hidden } = state;
  switch (command.type) {
    case 'member.join': {
      const closed = closedToNewcomers(open);
      if (closed) return refuse(closed);
      const problem = nameProblem(command.name, 'name');
      if (problem) return refuse(problem);
      const member: Member = {
        id: command.member,
        name: freeName(open, command.name, null),
        role: 'participant',
        tray: false,
        named: false,
        removed: false,
        seat: count(open.members),
      };
      return done({ type: 'memberJoined', member, token: command.token });
    }
    case 'token.add': {
      const member = get(open.members, command.member);
      if (!member || member.removed) return refuse('gone');
      return done({ type: 'tokenAdded', token: command.token, owner: { face: command.face, member: command.member } });
    }
    case 'screen.add':
      return done({ type: 'tokenAdded', token: command.token, owner: { face: 'screen' } });
    case 'logo.set':
      return done({ type: 'settingsChanged', settings: { ...open.settings, logo: command.logo } });
    case 'link.replace': {
      const { member, token, face } = command;
      if (get(open.members, member)?.role !== 'facilitator') return refuse('onlyFacilitator');
      const owner = face === 'screen' ? ({ face } as const) : ({ face, member } as const);
      return done({ type: 'tokensRevoked', face }, { type: 'tokenAdded', token, owner });
    }
    case 'key.redeem': {
      const member = get(open.members, get(hidden.keys, command.key) ?? ('' as MemberId));
      if (!member) return refuse('gone');
      const redeemed = { type: 'keyRedeemed', key: command.key, token: command.token } as const;
      // While they were away somebody else may have taken their name.
      const name = freeName(open, member.name, member.id);
      return name === member.name ? done(redeemed) : done(redeemed, { type: 'memberRenamed', member: member.id, name });
    }
    case 'reader.add':
    case 'reader.frame':
    case 'reader.revoke':
      return decideReaders(state, command, context.now);
    case 'clock.ring':
    case 'thumbs.hasten':
    case 'thumbs.count':
    case 'verdict.carry':
      return decideTime(state, command, context);
  }
}
