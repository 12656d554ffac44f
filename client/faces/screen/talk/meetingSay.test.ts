import { expect, it } from 'vitest';
import en from '#shared/words/en.json' with { type: 'json' };
import { sayIn } from '#shared/words/say.ts';
import { meetingSay } from './meetingSay.ts';

const say = sayIn('en', en);
const at = (seconds: number, topics = 5) => meetingSay({ left: seconds * 1000, topics }, say).sentence;

it('tells the time that is left for the topics that are left', () => {
  expect(at(31 * 60)).toBe('*31 min* left for *5 topics*');
  expect(at(30 * 60 + 1, 1)).toBe('*31 min* left for *1 topic*');
  expect(at(60, 0)).toBe('*1 min* left');
});

it('says once that the last five minutes have begun', () => {
  expect(at(301)).toBe('*6 min* left for *5 topics*');
  expect(at(300)).toBe('The last five minutes');
  expect(at(271)).toBe('The last five minutes');
  expect(at(270)).toBe('*5 min* left for *5 topics*');
});

it('tells by how much the meeting is over', () => {
  expect(at(0, 2)).toBe('*0 min* over time, *2 topics* left');
  expect(at(-61, 1)).toBe('*2 min* over time, *1 topic* left');
});
