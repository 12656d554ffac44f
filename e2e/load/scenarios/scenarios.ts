import { many } from './many.ts';
import { room } from './room.ts';
import type { Scenario } from './Scenario.ts';

export const SCENARIOS: Readonly<Record<string, Scenario>> = { room, many };
