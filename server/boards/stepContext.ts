import { createHmac } from 'node:crypto';
import type { StepContext } from '#shared/board/steps/context.ts';
import { hashOf } from './ids.ts';

const ID_LENGTH = 22;
const CHANCE_BYTES = 6;

/**
 * What a step needs of the world. Ids and chance come from an HMAC of the board's seed and the command, never from a
 * counter: a counter would tell that somebody drafted or voted.
 */
export function stepContext(seed: string, by: string, command: string, now: number): StepContext {
  const mac = (label: string) => createHmac('sha256', seed).update(`${by}\n${command}\n${label}`).digest();
  return {
    now,
    id: (label) => mac(`id ${label}`).toString('base64url').slice(0, ID_LENGTH),
    chance: (label) => mac(`chance ${label}`).readUIntBE(0, CHANCE_BYTES) / 2 ** (8 * CHANCE_BYTES),
    hash: hashOf,
  };
}
