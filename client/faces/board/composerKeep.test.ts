import { expect, test } from 'vitest';
import { composerText, giveBackToComposer, keepComposerText } from './composerKeep.ts';

test('a text stays on the device under its board and question until it is cleared', () => {
  keepComposerText('B1', 'vision', 'Half a thou');
  expect(composerText('B1', 'vision')).toBe('Half a thou');
  expect(composerText('B2', 'vision')).toBe('');
  expect(localStorage.getItem('fikabord.composer.B1.vision')).toBe('Half a thou');
  keepComposerText('B1', 'vision', '');
  expect(localStorage.getItem('fikabord.composer.B1.vision')).toBeNull();
});

test('words that came back refused do not push out what was typed meanwhile', () => {
  giveBackToComposer('B3', 'vision', 'First');
  expect(composerText('B3', 'vision')).toBe('First');
  giveBackToComposer('B3', 'vision', 'Second');
  expect(composerText('B3', 'vision')).toBe('First\nSecond');
});
