import { expect, test } from 'vitest';
import { courier } from './courier.ts';

function road() {
  let waiting: { id: string }[] = [];
  const sent: string[] = [];
  let later: (() => void) | null = null;
  const post = courier(() => waiting, {
    send: ({ id }) => sent.push(id),
    later: (run) => {
      later = run;
    },
  });
  return {
    post,
    sent,
    put: (...ids: string[]) => {
      waiting = [...waiting, ...ids.map((id) => ({ id }))];
      post.go();
    },
    accept: (id: string) => {
      waiting = waiting.filter((one) => one.id !== id);
      post.settled(id, false);
    },
    again: (id: string) => post.settled(id, true),
    wait: () => later?.(),
    waits: () => later !== null,
  };
}

test('nothing leaves before the line is open; then all goes, oldest first', () => {
  const { post, put, sent } = road();
  put('a', 'b');
  expect(sent).toEqual([]);
  post.opened();
  expect(sent).toEqual(['a', 'b']);
});

test('a lost line sends everything unanswered again, and nothing newer before it', () => {
  const { post, put, sent } = road();
  post.opened();
  put('a');
  post.lost();
  put('b');
  expect(sent).toEqual(['a']);
  post.opened();
  expect(sent).toEqual(['a', 'a', 'b']);
});

test('asked to try again, an older act is never overtaken by a newer one', () => {
  const { post, put, sent, again, wait } = road();
  post.opened();
  put('a', 'b');
  again('a');
  put('c');
  again('b');
  expect(sent).toEqual(['a', 'b']);
  wait();
  expect(sent).toEqual(['a', 'b', 'a', 'b', 'c']);
});

test('eight are on the way at most', () => {
  const { post, put, sent, accept } = road();
  post.opened();
  put(...'abcdefghij');
  expect(sent).toEqual([...'abcdefgh']);
  accept('a');
  expect(sent).toEqual([...'abcdefghi']);
});
