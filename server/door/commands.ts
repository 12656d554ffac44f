import { count } from '#shared/model/records.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { parseCommand } from '#shared/protocol/parse.ts';
import type { Refusal } from '#shared/protocol/refusals.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import type { Asked } from '../boards/asked.ts';
import type { Outcome } from '../boards/Head.ts';
import { refusalSentence } from '../http/sentences.ts';
import type { Guest } from './handshake.ts';
import type { Limiter } from './limiter.ts';

/**
 * Takes one command of a guest and answers it once it is committed and shown. Refuses: notAllowed (a screen), slowDown,
 * tooLarge, malformed, newerVersion, unknownCommand, and whatever the rules refuse.
 */
export function takeCommand(limiter: Limiter, guest: Guest, message: unknown, ack: (answer: Answer) => void): void {
  const answer = (outcome: Outcome) =>
    ack(outcome.ok ? outcome : { ...outcome, say: refusalSentence(outcome.refusal, guest.language) });
  const admitted = admit(limiter, guest, message);
  if (admitted.ok) guest.board.submit(admitted.asked, answer);
  else answer(admitted);
}

type Admitted = { readonly ok: true; readonly asked: Asked } | { readonly ok: false; readonly refusal: Refusal };

/** What a guest asks, once it has the shape of a command and they may ask anything now. */
function admit(limiter: Limiter, guest: Guest, message: unknown): Admitted {
  const { member } = guest;
  if (member === null) return { ok: false, refusal: 'notAllowed' };
  if (!mayPass(limiter, guest)) return { ok: false, refusal: 'slowDown' };
  if (sizeOf(message) > LIMITS.commandBytes) return { ok: false, refusal: 'tooLarge' };
  const parsed = parseCommand(message);
  return parsed.ok ? { ok: true, asked: { by: member, command: parsed.command } } : parsed;
}

function mayPass(limiter: Limiter, { board, member }: Guest): boolean {
  const { commandsPerMember: own, commandsPerBoard: all } = LIMITS;
  if (!limiter.take(`${board.id}:${member}`, own.perSecond, own.burst)) return false;
  const perSecond = all.perSecond + all.perMemberPresent * count(board.committed.part.here);
  return limiter.take(board.id, perSecond, 2 * perSecond);
}

/** Bytes on the wire, near enough; what JSON has no text for, or is nested deeper than it can be written, is too large. */
function sizeOf(message: unknown): number {
  try {
    const text: string | undefined = JSON.stringify(message);
    return text === undefined ? Number.POSITIVE_INFINITY : Buffer.byteLength(text);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
