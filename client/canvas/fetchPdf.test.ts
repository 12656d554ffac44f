import { expect, it } from 'vitest';
import { fileNameIn } from './fetchPdf.ts';

it('takes the name in its own script', () => {
  expect(fileNameIn(`attachment; filename="Ecole.pdf"; filename*=UTF-8''%C3%89cole%202026.pdf`)).toBe('École 2026.pdf');
});

it('takes the plain one where there is no other, or a broken one', () => {
  expect(fileNameIn('attachment; filename="Test Kitchen.pdf"')).toBe('Test Kitchen.pdf');
  expect(fileNameIn(`attachment; filename="a.pdf"; filename*=UTF-8''%E0%A4%A`)).toBe('a.pdf');
  expect(fileNameIn(null)).toBeNull();
});
