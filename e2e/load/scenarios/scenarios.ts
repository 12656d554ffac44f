import { breaks } from './breaks.ts';
import { many } from './many.ts';
import { OURS_ALONE } from './oursAlone.ts';
import { room } from './room.ts';
import type { Scenario } from './Scenario.ts';
import { soak } from './soak.ts';

/** Every scenario by its name on the command line. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = { room, many, ...OURS_ALONE, breaks, soak };
