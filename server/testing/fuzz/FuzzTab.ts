import type { Face } from '#shared/model/board.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { Template } from '#shared/templates/template.ts';
import type { Board } from '../../boards/Board.ts';
import type { Connection } from '../../boards/Connection.ts';
import type { Moment } from '../../boards/Head.ts';
import type { Chance } from './Scene.ts';

/** Where the tabs of a workshop by chance come from. */
export interface FuzzWorld {
  /** `token`: the hash of one that the board knows. */
  readonly openTab: (member: MemberId, face: 'facilitator' | 'participant', token: string, board: Board) => FuzzTab;
  /** What workshop it is; else ours in turn. */
  readonly template?: (seed: number) => Template;
  /** A workshop begins. */
  readonly began?: (seed: number) => void;
  /** Time has passed on the hand clock. */
  readonly turned?: (ms: number) => void;
}

/** One member's tab in a workshop by chance, on a line that only `shift` and `drain` move anything along. */
export interface FuzzTab extends Connection {
  readonly member: MemberId;
  readonly face: Face;
  readonly isConnected: boolean;
  /** Refusals by reason, and acceptances under `ok <type>`. */
  readonly answers: Readonly<Record<string, number>>;
  /** The ids of commands that this tab was told are saved. */
  readonly acked: ReadonlySet<string>;
  /** Keys this tab made to let people back in, once they are saved. */
  readonly keys: readonly string[];
  connect(board: Board): void;
  /** The line is gone, and all that was still on it. */
  disconnect(): void;
  /** A frame of the window, for whoever reads it. */
  show(frame: Uint8Array): void;
  /** Gives a command made from what this tab sees. */
  act(chance: Chance): void;
  /** Lets some of what waits on the line arrive, each way. */
  shift(chance: Chance): void;
  /** Lets all of it arrive. */
  drain(): void;
  /** Time has passed. */
  turn(): void;
  /** Nothing it said waits for an answer. */
  readonly isQuiet: boolean;
  /** What this tab shows other than the board is, once all is quiet. */
  differences(moment: Moment): string[];
  close(): void;
}
