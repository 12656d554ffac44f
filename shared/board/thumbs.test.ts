import { beforeEach, describe, expect, it } from 'vitest';
import { discussing } from '../rules/topics.ts';
import { refused } from '../testing/board.ts';
import { talkTable } from '../testing/talkTable.ts';

const MINUTE = 60_000;

let { board, ana, ben, cleo, at, start, thumbs, thumb, voted } = talkTable();
beforeEach(() => {
  ({ board, ana, ben, cleo, at, start, thumbs, thumb, voted } = talkTable());
});

describe('thumbs', () => {
  it('[THUMBS-1] open by themselves at zero, and stay secret until all present are in', () => {
    const [, oncall] = voted();
    start();
    expect(refused(() => board.act(ana, 'thumb.give', { thumbs: 'x', thumb: 'up' }))).toBe('voteClosed');
    board.ring();
    expect(board.open.clock.status).toBe('up');
    expect(thumbs()).toMatchObject({ status: 'open', topic: oncall, asks: 2 * MINUTE });
    thumb(ana, 'up');
    thumb(ben, 'down');
    thumb(ben, 'up');
    expect(board.part.progress).toMatchObject({ answered: 2, asked: 3 });
    board.passTo(board.now);
    expect(thumbs().status).toBe('open');
    const { clock: _, ...shown } = board.part;
    expect(JSON.stringify(shown)).not.toMatch(/"(up|sideways|down)"/);
    thumb(cleo, 'down');
    board.passTo(board.now);
    expect(thumbs()).toMatchObject({ status: 'closed', counts: { up: 2, sideways: 0, down: 1 }, verdict: 'extend' });
  });

  it('[THUMBS-2] close ten seconds after the first thumb, at the latest thirty after they opened', () => {
    voted();
    start();
    board.ring();
    const opened = board.now;
    board.passTo(opened + 12_000);
    thumb(ana, 'sideways');
    board.passTo(opened + 21_999);
    expect(thumbs().status).toBe('open');
    board.passTo(opened + 22_000);
    expect(thumbs()).toMatchObject({ status: 'closed', counts: { sideways: 1 }, verdict: 'next' });
    board.step('thumbs.open', at());
    const again = board.now;
    board.passTo(again + 25_000);
    thumb(ben, 'up');
    board.passTo(again + 29_999);
    expect(thumbs().status).toBe('open');
    board.passTo(again + 30_000);
    expect(thumbs()).toMatchObject({ status: 'closed', verdict: 'extend' });
  });

  it('[THUMBS-2] wait for nobody who is gone', () => {
    voted();
    start();
    board.ring();
    thumb(ana, 'up');
    thumb(ben, 'up');
    board.here(cleo, 'gone');
    board.passTo(board.now);
    expect(thumbs().status).toBe('closed');
  });

  it('[THUMBS-3] are carried out after a pause that can be held', () => {
    const [, oncall, pairing] = voted();
    start();
    board.ring();
    for (const who of [ana, ben, cleo]) thumb(who, 'up');
    board.passTo(board.now + 4_999);
    expect(thumbs().status).toBe('closed');
    board.passTo(board.now + 1);
    expect(board.open.thumbs.status).toBe('none');
    expect(board.open.clock).toMatchObject({ status: 'running', total: 2 * MINUTE });
    board.ring();
    expect(thumbs()).toMatchObject({ asks: MINUTE });
    for (const who of [ana, ben, cleo]) thumb(who, 'down');
    board.passTo(board.now);
    board.step('verdict.hold', { thumbs: thumbs().id });
    board.passTo(board.now + 60 * MINUTE);
    expect(discussing(board.open)?.id).toBe(oncall);
    start(pairing);
    expect(board.open.topics[oncall]).toMatchObject({
      status: 'discussed',
      spent: 7 * MINUTE,
      thumbs: [
        { counts: { up: 3 }, verdict: 'extend', more: 2 * MINUTE, outcome: 'carried' },
        { counts: { down: 3 }, verdict: 'next', outcome: 'carried' },
      ],
    });
  });

  it('[THUMBS-3] that say "next" go on to the next topic by themselves, or to none', () => {
    const [flaky, oncall, pairing] = voted();
    for (const expected of [flaky, pairing, null]) {
      if (expected === flaky) start();
      board.ring();
      for (const who of [ana, ben, cleo]) thumb(who, 'down');
      board.passTo(board.now + 5_000);
      expect(discussing(board.open)?.id ?? null).toBe(expected);
    }
    expect(board.open.clock.status).toBe('off');
    expect(board.open.topics[oncall]?.spent).toBe(5 * MINUTE);
  });

  it('[THUMBS-4] that nobody gave leave it to the facilitator', () => {
    voted();
    start();
    board.ring();
    board.passTo(board.now + 10 * MINUTE);
    expect(thumbs()).toMatchObject({ status: 'closed', verdict: 'ask', carryAt: null });
    board.step('clock.add', { seconds: 120 });
    expect(board.open.thumbs.status).toBe('none');
    expect(discussing(board.open)?.thumbs).toMatchObject([{ verdict: 'ask', outcome: 'carried' }]);
  });

  it('[THUMBS-5] are not asked when all extensions are used up: the talk moves on, unless the facilitator says otherwise', () => {
    const [flaky, oncall] = voted();
    start();
    for (let n = 0; n < 2; n++) {
      board.ring();
      for (const who of [ana, ben, cleo]) thumb(who, 'up');
      board.passTo(board.now + 5_000);
    }
    board.ring();
    expect(thumbs()).toMatchObject({ status: 'closed', counts: null, verdict: 'next' });
    board.step('clock.add', { seconds: 60 });
    expect(discussing(board.open)).toMatchObject({ id: oncall });
    expect(discussing(board.open)?.thumbs.at(-1)).toMatchObject({ verdict: 'next', outcome: 'overruled' });
    board.ring();
    board.passTo(board.now + 5_000);
    expect(discussing(board.open)?.id).toBe(flaky);
    expect(board.open.topics[oncall]?.thumbs).toHaveLength(3);
    expect(board.open.topics[oncall]?.spent).toBe(9 * MINUTE);
  });

  it('[THUMBS-6] open are closed unshown by the next topic; a result is overruled, and the minutes say so', () => {
    const [, oncall, pairing] = voted();
    start();
    board.ring();
    const open = thumbs().id;
    thumb(ana, 'up');
    start(pairing);
    expect(board.open.thumbs.status).toBe('none');
    expect(board.open.topics[oncall]?.thumbs).toEqual([]);
    expect(refused(() => board.act(ben, 'thumb.give', { thumbs: open, thumb: 'up' }))).toBe('voteClosed');
    board.ring();
    for (const who of [ana, ben, cleo]) thumb(who, 'up');
    board.passTo(board.now);
    start();
    expect(board.open.topics[pairing]?.thumbs).toMatchObject([{ verdict: 'extend', outcome: 'overruled' }]);
  });

  it('[THUMBS-7] asked for early: the talk goes on meanwhile, and more time is added to what is left', () => {
    voted();
    start();
    board.pass(2 * MINUTE);
    board.step('thumbs.open', at());
    expect(refused(() => board.step('thumbs.open', at()))).toBe('alreadyDone');
    expect(board.open.clock.status).toBe('running');
    for (const who of [ana, ben, cleo]) thumb(who, 'up');
    board.passTo(board.now + 5_000);
    expect(board.open.clock).toMatchObject({ status: 'running', total: 7 * MINUTE });
    const { clock } = board.open;
    expect(clock.status === 'running' && clock.endsAt - board.now).toBe(5 * MINUTE - 5_000);
  });

  it('[THUMBS-7] still open when the clock rings go on as they are', () => {
    voted();
    start();
    board.pass(5 * MINUTE - 10_000);
    board.step('thumbs.open', at());
    const { id } = thumbs();
    board.ring();
    expect(thumbs()).toMatchObject({ status: 'open', id });
  });

  it('[THUMBS-8] of a removed member, or of a facilitator who takes no part, do not count', () => {
    voted();
    start();
    board.ring();
    thumb(ana, 'down');
    thumb(ben, 'up');
    expect(refused(() => thumb(board.facilitator, 'up'))).toBe('notAllowed');
    board.step('member.remove', { member: ana });
    board.passTo(board.now + 10_000);
    expect(thumbs()).toMatchObject({ status: 'closed', counts: { up: 1, down: 0 } });
  });
});
