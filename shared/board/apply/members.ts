import type { BoardState } from '../../model/board.ts';
import { drop, put } from '../../model/changeRecords.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Member } from '../../model/member.ts';
import { get, ids } from '../../model/records.ts';
import { type Handlers, withHidden, withMine, withOpen } from './handler.ts';

function change(state: BoardState, id: MemberId, patch: Partial<Member>): BoardState {
  const member = get(state.open.members, id);
  return member ? withOpen(state, { members: put(state.open.members, id, { ...member, ...patch }) }) : state;
}

/** Open ballots of a removed member are void: in rounds, checks and the election that have no result yet. */
function voidBallots(state: BoardState, member: MemberId): BoardState {
  return withMine(state, member, (mine) => ({
    choice: null,
    check: null,
    thumb: null,
    doneAt: null,
    ballots: ids(mine.ballots).reduce(
      (ballots, phase) => (get(state.open.rounds, phase)?.status === 'closed' ? ballots : drop(ballots, phase)),
      mine.ballots,
    ),
  }));
}

/** A removed member's tokens and keys no longer open the door. */
function revoke(state: BoardState, member: MemberId): BoardState {
  const { tokens, keys } = state.hidden;
  const theirs = (owner: BoardState['hidden']['tokens'][string] | undefined) =>
    owner !== undefined && 'member' in owner && owner.member === member;
  return withHidden(state, {
    tokens: ids(tokens).reduce((kept, token) => (theirs(tokens[token]) ? drop(kept, token) : kept), tokens),
    keys: ids(keys).reduce((kept, key) => (keys[key] === member ? drop(kept, key) : kept), keys),
  });
}

export const members: Handlers<
  | 'memberJoined'
  | 'memberRenamed'
  | 'memberNamed'
  | 'memberRemoved'
  | 'trayGiven'
  | 'tokenAdded'
  | 'tokensRevoked'
  | 'tokenRevoked'
  | 'keyMade'
  | 'keyRedeemed'
  | 'presenceChanged'
  | 'writingChanged'
  | 'doneSet'
> = {
  memberJoined: (state, { member, token }) =>
    withHidden(withOpen(state, { members: put(state.open.members, member.id, member) }), {
      tokens: put(state.hidden.tokens, token, { face: 'participant', member: member.id }),
    }),
  memberRenamed: (state, { member, name }) => change(state, member, { name }),
  memberNamed: (state, { member, named }) => change(state, member, { named }),
  memberRemoved: (state, { member }) => {
    const gone = change(state, member, { removed: true, tray: false, named: false });
    const silent = withHidden(gone, { writing: drop(gone.hidden.writing, member) });
    return withOpen(revoke(voidBallots(silent, member), member), {
      here: drop(state.open.here, member),
      candidates: drop(state.open.candidates, member),
    });
  },
  trayGiven: (state, { member, tray }) => change(state, member, { tray }),
  tokenAdded: (state, { token, owner }) => withHidden(state, { tokens: put(state.hidden.tokens, token, owner) }),
  tokensRevoked: (state, { face }) => {
    const { tokens } = state.hidden;
    const left = ids(tokens).reduce((kept, token) => (tokens[token]?.face === face ? drop(kept, token) : kept), tokens);
    return withHidden(state, { tokens: left });
  },
  tokenRevoked: (state, { token }) => withHidden(state, { tokens: drop(state.hidden.tokens, token) }),
  keyMade: (state, { key, member }) => withHidden(state, { keys: put(state.hidden.keys, key, member) }),
  keyRedeemed: (state, { key, token }) => {
    const member = get(state.hidden.keys, key);
    if (!member) return state;
    // Letting somebody in who was removed takes the removal back.
    return withHidden(change(state, member, { removed: false }), {
      keys: drop(state.hidden.keys, key),
      tokens: put(state.hidden.tokens, token, { face: 'participant', member }),
    });
  },
  presenceChanged: (state, { member, presence }) =>
    withOpen(state, {
      here: presence === 'gone' ? drop(state.open.here, member) : put(state.open.here, member, presence),
    }),
  writingChanged: (state, { member, writing }) =>
    withHidden(state, {
      writing: writing ? put(state.hidden.writing, member, true) : drop(state.hidden.writing, member),
    }),
  doneSet: (state, { member, at }) => withMine(state, member, () => ({ doneAt: at })),
};
