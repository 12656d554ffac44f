import { expect, test } from 'vitest';
import { filesLoaded } from './budget.js';

const manifest = {
  'index.html': { file: 'index.js', isEntry: true, imports: ['_react.js'], css: ['index.css'] },
  '_react.js': { file: 'react.js' },
  'faces/participant/Participant.tsx': {
    file: 'participant.js',
    isDynamicEntry: true,
    imports: ['_notes.js', '_react.js'],
  },
  '_notes.js': { file: 'notes.js', css: ['notes.css'] },
  'faces/screen/Screen.tsx': { file: 'screen.js', isDynamicEntry: true, css: ['screen.css'] },
};

test('counts the entry, the listed chunks and what they import, each file once', () => {
  expect(filesLoaded(manifest, ['faces/participant'])).toEqual({
    js: ['index.js', 'react.js', 'participant.js', 'notes.js'],
    css: ['index.css', 'notes.css'],
  });
});

test('names a listed chunk that was not built', () => {
  expect(() => filesLoaded(manifest, ['phases/solo'])).toThrow('"phases/solo"');
});
