import type { BoxId } from '../canvas/sheet.ts';
import type { StatementId, TargetId } from './ids.ts';

/** Where a statement may stand: a box of the canvas, or the answers of the force-field page. */
export type StatementBox = BoxId | 'weaken';

/** One agreed line. */
export interface Statement {
  readonly id: StatementId;
  readonly box: StatementBox;
  readonly text: string;
  /** The line it is nested under; three levels at most. */
  readonly parent: StatementId | null;
  readonly order: string;
  /** The note or group it was promoted from. */
  readonly from: TargetId | null;
}

/** "Is this it?": the room asked up or down on one box, shown as counts only. */
export type Check =
  | { readonly status: 'none' }
  | { readonly status: 'open'; readonly id: string; readonly box: StatementBox }
  | {
      readonly status: 'closed';
      readonly id: string;
      readonly box: StatementBox;
      readonly up: number;
      readonly down: number;
    };
