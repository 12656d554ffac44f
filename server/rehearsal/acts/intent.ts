import type { ActType, Body } from '#shared/board/commands.ts';
import type { Mine, Open } from '#shared/model/board.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { Script } from '../scripts/script.ts';

/** How long somebody takes to it. */
export type Pace = 'write' | 'move' | 'dot' | 'press' | 'think' | 'talk';

/** Something a stand-in would do next. Given once under its key, unless it came too late: then once more at another step. */
export type Intent = {
  readonly [T in ActType]: {
    readonly key: string;
    readonly pace: Pace;
    readonly type: T;
    readonly body: Body<T>;
  };
}[ActType];

/** What a stand-in decides from: what a participant sees, and their part of the script. */
export interface Scene {
  readonly open: Open;
  readonly mine: Mine;
  readonly me: MemberId;
  /** Which of the three, from 0. */
  readonly seat: number;
  readonly script: Script;
  /** The id of what is made under a name; the same name gives the same id. */
  readonly id: (label: string) => string;
  /** From 0 to 1; the same question gets the same answer. */
  readonly chance: (label: string) => number;
}

/** What comes first of what they would do now. */
export type Part = (scene: Scene) => readonly Intent[];

/** How many stand-ins there are. */
export const THREE = 3;
