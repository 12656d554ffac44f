import { describe, expect, it } from 'vitest';
import type { CommandId, MemberId, NoteId } from '../model/ids.ts';
import { openBoard, refused } from '../testing/board.ts';
import { mailFor } from './mailFor.ts';

const key = 'k'.repeat(24);

describe('joining', () => {
  it('[PEOPLE-1] two names that look the same are told apart by a number', () => {
    const board = openBoard();
    const people = ['Ana', 'ana', 'Ａｎａ', 'Ben'].map((name) => board.join(name));
    expect(people.map((member) => board.open.members[member]?.name)).toEqual(['Ana', 'ana (2)', 'Ａｎａ (3)', 'Ben']);
  });

  it('[PEOPLE-1] also when renaming; one’s own name, and that of somebody removed, are free', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    const ben = board.join('Ben');
    const rename = (member: MemberId, name: string) => board.act(member, 'me.rename', { name });
    rename(ben, 'Ana');
    expect(board.open.members[ben]?.name).toBe('Ana (2)');
    rename(ana, 'ANA');
    expect(board.open.members[ana]?.name).toBe('ANA');
    board.step('member.remove', { member: ana });
    rename(ben, 'Ana');
    expect(board.open.members[ben]?.name).toBe('Ana');
    expect(refused(() => rename(ben, 'B\u200ben'))).toBe('unclean');
    expect(refused(() => rename(ben, ''))).toBe('empty');
  });

  it('[DOOR-5] takes newcomers while the door is open, the board not finished and not full', () => {
    const board = openBoard();
    board.step('settings.change', { door: 'closed' });
    expect(refused(() => board.join('Ana'))).toBe('boardClosed');
    board.step('settings.change', { door: 'open' });
    expect(refused(() => board.join('x'.repeat(61)))).toBe('long');
    expect(refused(() => board.join(' Ana'))).toBe('unclean');
    const first = board.join('Member 1');
    for (let n = 2; n < 1000; n++) board.join(`Member ${n}`);
    expect(refused(() => board.join('One more'))).toBe('boardFull');
    board.step('member.remove', { member: first });
    const last = board.join('One more');
    expect(board.open.members[last]?.seat).toBe(1000);
    board.start();
    board.step('board.finish', {});
    board.step('member.remove', { member: last });
    expect(refused(() => board.join('Too late'))).toBe('boardClosed');
  });

  it('[PEOPLE-4] a key lets its member back in once', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    board.step('member.letBackIn', { member: ana, key });
    expect(JSON.stringify([board.part, mailFor(board.state, ana, 0)])).not.toContain(key);
    const redeem = (token: string) =>
      board.system({ id: board.id<CommandId>('key'), type: 'key.redeem', key: `hash of ${key}`, token });
    redeem('new token');
    expect(board.state.hidden.tokens['new token']).toEqual({ face: 'participant', member: ana });
    expect(refused(() => redeem('another'))).toBe('gone');
    expect(refused(() => board.step('member.letBackIn', { member: board.facilitator, key }))).toBe('notAllowed');
    expect(refused(() => board.step('member.letBackIn', { member: 'eve' as MemberId, key }))).toBe('gone');
  });
});

describe('removing', () => {
  it('[PEOPLE-3] takes away ballots, tokens, keys, candidacy and presence, and leaves the notes', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    board.goto('vision.cluster');
    const note = board.note(ana, 'vision', 'stays');
    board.next();
    board.act(ana, 'dots.place', { target: note, dots: 1 });
    board.goto('naming.elect');
    board.act(ana, 'candidate.stand', { words: '' });
    board.step('election.open', {});
    board.act(ana, 'election.choose', { round: 1, choice: 'yes' });
    board.step('member.letBackIn', { member: ana, key });
    board.system({ id: board.id<CommandId>('screen'), type: 'screen.add', token: 'screen' });
    board.step('member.remove', { member: ana });
    board.step('member.remove', { member: ana });
    expect(board.state.hidden).toMatchObject({ tokens: { screen: { face: 'screen' } }, keys: {} });
    expect(Object.keys(board.state.hidden.tokens)).toEqual(['screen']);
    expect([board.open.candidates, board.open.here[ana], board.mine(ana).choice]).toEqual([{}, undefined, null]);
    expect(board.open.notes[note]?.text).toBe('stays');
    expect(board.tally('vision.vote')).toEqual({ [note]: 1 });
    const token = {
      id: board.id<CommandId>('token'),
      type: 'token.add',
      member: ana,
      token: 'x',
      face: 'participant',
    } as const;
    expect(refused(() => board.system(token))).toBe('gone');
    expect(refused(() => board.step('tray.give', { member: ana, tray: true }))).toBe('gone');
    expect(refused(() => board.act(ana, 'me.rename', { name: 'Back' }))).toBe('removed');
  });

  it('[PEOPLE-4] can be taken back: a key lets even a removed member in again, once', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    board.step('member.remove', { member: ana });
    board.step('member.letBackIn', { member: ana, key });
    const [hash] = Object.keys(board.state.hidden.keys);
    const redeem = () =>
      board.system({ id: board.id<CommandId>('redeem'), type: 'key.redeem', key: hash ?? '', token: 'new' });
    redeem();
    expect(board.open.members[ana]?.removed).toBe(false);
    expect(board.state.hidden.tokens.new).toEqual({ face: 'participant', member: ana });
    expect(refused(redeem)).toBe('gone');
    board.act(ana, 'me.rename', { name: 'Back' });
  });

  it('[PEOPLE-2] is not for the facilitator; the tray comes and goes', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    expect(refused(() => board.step('member.remove', { member: board.facilitator }))).toBe('notAllowed');
    expect(refused(() => board.step('tray.give', { member: board.facilitator, tray: false }))).toBe('notAllowed');
    expect(refused(() => board.step('member.remove', { member: 'eve' as MemberId }))).toBe('gone');
    board.step('tray.give', { member: ana, tray: true });
    expect(refused(() => board.step('member.remove', { member: board.facilitator }, ana))).toBe('notAllowed');
    board.step('board.start', {}, ana);
    board.step('tray.give', { member: ana, tray: false }, ana);
    expect(refused(() => board.step('walk.next', { at: 1 }, ana))).toBe('onlyFacilitator');
  });
});

describe('counting', () => {
  it('[PEOPLE-5] counts those present who take part, also while they are away for a moment', () => {
    const board = openBoard();
    const [ana, ben, cleo] = ['Ana', 'Ben', 'Cleo'].map((name) => board.join(name)) as [MemberId, MemberId, MemberId];
    board.start();
    expect(board.part.progress.present).toBe(3);
    for (const who of [ana, ben]) {
      board.draft(who, 'vision', 'x');
      board.act(who, 'done.set', { done: true, at: board.open.walk.step });
    }
    board.here(ben, 'away');
    expect(board.part.progress).toMatchObject({ present: 3, written: 2, done: 2 });
    board.here(ben, 'gone');
    expect(board.part.progress).toMatchObject({ present: 2, written: 1, done: 1 });
    expect(mailFor(board.state, board.facilitator, 7)).toMatchObject({ rev: 7, notDone: [cleo] });
    board.step('settings.change', { facilitatorTakesPart: true });
    expect(board.part.progress.present).toBe(3);
  });

  it('[PEOPLE-5] counts answers of those present only, so that "all in" means all in the room', () => {
    const board = openBoard();
    const [ana, ben] = ['Ana', 'Ben'].map((name) => board.join(name)) as [MemberId, MemberId];
    board.goto('vision.align');
    board.step('check.open', { box: 'vision' });
    const { check } = board.open;
    board.act(ana, 'check.answer', { check: check.status === 'open' ? check.id : '', up: true });
    board.here(ana, 'gone');
    expect(board.part.progress).toMatchObject({ present: 1, answered: 0 });
    board.here(ben);
    board.step('check.close', {});
    expect(board.open.check).toMatchObject({ up: 1, down: 0 });
  });

  it('[PEOPLE-6] the facilitator writes only when taking part, and adds what is said aloud anyway', () => {
    const board = openBoard();
    board.start();
    expect(refused(() => board.draft(board.facilitator, 'vision', 'x'))).toBe('notAllowed');
    board.step('settings.change', { facilitatorTakesPart: true });
    board.draft(board.facilitator, 'vision', 'x');
    board.next();
    board.step('settings.change', { facilitatorTakesPart: false });
    board.note(board.facilitator, 'vision', 'said aloud');
    expect(Object.keys(board.open.notes)).toHaveLength(2);
  });

  it('[ACT-3] mail tells what the next undo would take back', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    board.start();
    expect(mailFor(board.state, ana, 0).undo).toBeNull();
    board.draft(ana, 'vision', 'x');
    expect(mailFor(board.state, ana, 0).undo).toBe('draft.put');
    board.step('undo', {}, ana);
    expect(board.mine(ana).drafts).toEqual({});
    expect(mailFor(board.state, ana, 0).undo).toBeNull();
  });
});

describe('what everybody is shown', () => {
  it('[DOOR-3] the focus is on what is there', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    board.goto('vision.share');
    const note = board.note(ana, 'reach', 'x');
    board.step('focus.set', { lane: 'reach' as never, note, page: 0 });
    expect(board.open.focus).toEqual({ lane: 'reach', note, page: 0 });
    expect(refused(() => board.step('focus.set', { lane: null, note: 'gone' as NoteId, page: 0 }))).toBe('gone');
    expect(refused(() => board.step('focus.set', { lane: 'how' as never, note: null, page: 0 }))).toBe('gone');
    board.next();
    expect(board.open.focus).toEqual({ lane: 'vision', note: null, page: 0 });
  });

  it('[DOOR-3] the title changes', () => {
    const board = openBoard();
    board.step('board.rename', { title: 'Craft guild' });
    expect(board.open.board.title).toBe('Craft guild');
    expect(refused(() => board.step('board.rename', { title: 'two\nlines' }))).toBe('unclean');
  });
});

describe('a link that got into the wrong hands', () => {
  it('[LINK-1] is replaced: every token of its face is void but the fresh one, and no other face’s', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    const put = (type: 'screen.add', token: string) => board.system({ id: board.id<CommandId>(token), type, token });
    put('screen.add', 'screen 1');
    put('screen.add', 'screen 2');
    const replace = (face: 'facilitator' | 'screen', token: string, member = board.facilitator) =>
      board.system({ id: board.id<CommandId>(token), type: 'link.replace', member, token, face });
    const others = Object.keys(board.state.hidden.tokens).filter((token) => !token.startsWith('screen'));
    replace('screen', 'screen 3');
    expect(Object.keys(board.state.hidden.tokens).sort()).toEqual([...others, 'screen 3'].sort());
    replace('facilitator', 'lead 2');
    const owners = Object.values(board.state.hidden.tokens);
    expect(board.state.hidden.tokens['lead 2']).toEqual({ face: 'facilitator', member: board.facilitator });
    expect(owners.map((owner) => owner?.face).sort()).toEqual(['facilitator', 'participant', 'screen']);
    expect(refused(() => replace('facilitator', 'lead 3', ana))).toBe('onlyFacilitator');
  });
});
