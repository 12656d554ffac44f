import { get } from '#shared/model/records.ts';
import type { Part } from './intent.ts';

/** One of the three asks to be named on the canvas. */
export const beNamed: Part = ({ open, me, seat }) =>
  seat !== 1 || get(open.members, me)?.named !== false
    ? []
    : [{ key: 'named', pace: 'think', type: 'me.named', body: { named: true } }];
