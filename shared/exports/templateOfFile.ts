import { templateOf } from '../templates/index.ts';
import { templateIn } from '../templates/readTemplate.ts';
import type { Template } from '../templates/template.ts';
import type { BoardFile } from './boardFile.ts';

/** The template a board in a file runs: its own, or one of ours; undefined: there is none of that name. */
export const templateOfFile = ({ template, own }: Pick<BoardFile, 'template' | 'own'>): Template | undefined =>
  own ? templateIn(own) : templateOf(template);
