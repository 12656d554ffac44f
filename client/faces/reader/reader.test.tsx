import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seenOf } from '#shared/exports/seen.ts';
import type { StatementId } from '#shared/model/ids.ts';
import { openBoard, type TestBoard } from '#shared/testing/board.ts';
import en from '#shared/words/en.json' with { type: 'json' };
import { sayIn } from '#shared/words/say.ts';
import { mount } from '../../parts/testing/mount.tsx';
import { ReaderFace } from './ReaderFace.tsx';

const say = sayIn('en', en);
const words = { reader: say, board: say };
const SECRET = 'a-secret-of-256-bits';

let board: TestBoard;
let page: Awaited<ReturnType<typeof mount>>;
let status: number;
const asked: { readonly url: string; readonly headers: Headers }[] = [];

/** The server: answers as it would for `status`. */
async function answer(url: string, { method, headers }: RequestInit): Promise<Response> {
  asked.push({ url, headers: new Headers(headers) });
  if (status === 0) throw new TypeError('no line');
  if (status !== 200) return new Response('{}', { status });
  if (method === 'POST') return Response.json({ token: SECRET });
  const tag = `"${board.part.statements && JSON.stringify(board.part.statements).length}"`;
  if (new Headers(headers).get('if-none-match') === tag) return new Response(null, { status: 304 });
  return Response.json(seenOf(board.part, board.now, words), { headers: { etag: tag } });
}

const open = async (place: 'see' | 'embed', hash = `#${SECRET}`) => {
  history.replaceState(null, '', `/${place}/AB12-CD34${hash}`);
  page = await mount(<ReaderFace code="AB12-CD34" isFramed={place === 'embed'} />);
};
const text = () => document.body.textContent;
const later = () => act(() => vi.advanceTimersByTimeAsync(4_000));
const agree = (words: string) =>
  board.act(board.facilitator, 'statement.add', {
    statement: board.id<StatementId>('line'),
    box: 'vision',
    text: words,
    parent: null,
    after: 'last',
    from: null,
  });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', answer);
  asked.length = 0;
  status = 200;
  board = openBoard();
  board.start();
  agree('We meet every week');
});
afterEach(async () => {
  await page.unmount();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the page behind a reading link', () => {
  it('[READ-1] shows canvas and minutes, says that the board is running, and keeps up', async () => {
    await open('see');
    expect(text()).toContain('We meet every week');
    expect(text()).toContain(say('read.live'));
    expect(text()).toContain(say('export.middle'));
    agree('Everybody is welcome');
    await later();
    expect(text()).toContain('Everybody is welcome');
    // The secret is neither in the address nor in any that was asked for.
    expect(location.hash).toBe('');
    expect(asked.map(({ url }) => url).join()).not.toContain(SECRET);
  });

  it('[READ-4] says so once the link was revoked, and asks no more', async () => {
    await open('see');
    status = 401;
    await later();
    expect(text()).toContain(say('read.revoked'));
    expect(text()).not.toContain('We meet every week');
    const before = asked.length;
    await later();
    expect(asked.length).toBe(before);
  });

  it('stays readable while the server cannot be reached', async () => {
    await open('see');
    status = 0;
    await later();
    expect(text()).toContain(say('read.offline'));
    expect(text()).toContain('We meet every week');
    status = 200;
    await later();
    expect(text()).not.toContain(say('read.offline'));
  });
});

describe('within a page of others', () => {
  it('[READ-5] shows the canvas alone, and proves who asks without a cookie', async () => {
    await open('embed');
    expect(text()).toContain('We meet every week');
    expect(document.querySelectorAll('button, a, h3.voice-room')).toHaveLength(0);
    expect(asked.map(({ url }) => url)).toEqual([expect.stringContaining('/see?language=en&frame=1')]);
    expect(asked[0]?.headers.get('authorization')).toBe(`Bearer ${SECRET}`);
    // A frame that is drawn anew has nothing but its address.
    expect(location.hash).toBe(`#${SECRET}`);
  });

  it('[READ-5] says that it is not shown there', async () => {
    status = 403;
    await open('embed');
    expect(text()).toContain(say('read.notFramed'));
    await page.unmount();
    await open('embed', '');
    expect(text()).toContain(say('read.revoked'));
  });
});
