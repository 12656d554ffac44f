import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { below, bytes, type Chance, oneOf } from './chance.ts';

type Part = number | Uint8Array;

const frame = (...parts: Part[]): Uint8Array =>
  encoding.encode((encoder) => {
    for (const part of parts) {
      if (typeof part === 'number') encoding.writeVarUint(encoder, part);
      else encoding.writeVarUint8Array(encoder, part);
    }
  });
const raw = (...numbers: number[]): Uint8Array =>
  encoding.encode((encoder) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number);
  });
const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

/** What is known to hurt a server that applies what it reads. `victim`: the document's only author, by its client id. */
function attacks(victim: number): Uint8Array[] {
  const forged = new Y.Doc();
  forged.clientID = victim;
  forged.getMap('notes').set('forged', { text: 'forged' });
  forged.getMap('members').delete('nobody');
  return [
    Y.encodeStateAsUpdate(forged),
    // A delete set over all that the author ever wrote.
    raw(0, 1, victim, 1, 0, 2 ** 40),
    // A GC struct of 2^40 in place of what the author will write next.
    new Uint8Array([...raw(1, 1, victim, 0), 0, ...raw(2 ** 40), 0]),
    // A zero-length item: every later load throws.
    hex('0101040001010768656c6c6f203000'),
    // So many structs, of so many clients.
    raw(1, 2 ** 25 - 1, 1, 0),
    raw(2 ** 25 - 1, 1, 1, 0),
    // A skip, and an update of format 2.
    new Uint8Array([...raw(1, 1, victim, 2 ** 30), 10, ...raw(2 ** 30), 0]),
    Y.encodeStateAsUpdateV2(forged),
    new Uint8Array([0, 0]),
  ];
}

/** State vectors: of nothing, of the author at some clock, of far too many, of a lie. */
function stateVector(chance: Chance, victim: number): Uint8Array {
  switch (below(chance, 8)) {
    case 0:
      return raw(0);
    case 1:
      return raw(1, victim, 0);
    case 2:
      return raw(1, victim, 2 ** 52);
    case 3:
      return raw(3, victim, 1, victim, 2, victim, 3);
    case 4: {
      const many = 1 + below(chance, chance() < 0.02 ? 8_000 : 40);
      return raw(many, ...Array.from({ length: many }, (_, n) => [n * 7919 + 1, below(chance, 2 ** 30)]).flat());
    }
    case 5:
      return raw(2 ** 31, 1, 1);
    case 6:
      return new Uint8Array(20).fill(255);
    default:
      return raw(1, victim, below(chance, 400));
  }
}

/** Makes frames for the window that no client of ours sends, or ours gone wrong; `victim` is the document's author. */
export function hostileFrames(chance: Chance, victim: number): () => Uint8Array {
  const known = attacks(victim);
  return () => hostileFrame(chance, victim, known);
}

function hostileFrame(chance: Chance, victim: number, known: readonly Uint8Array[]): Uint8Array {
  const sound = (): Uint8Array => {
    const dice = chance();
    if (dice < 0.35) return frame(0, 0, stateVector(chance, victim));
    if (dice < 0.55) return frame(0, 1 + below(chance, 2), oneOf(chance, known) ?? raw(0));
    // Awareness of somebody else, at a clock nobody reaches.
    if (dice < 0.7) return frame(1, new Uint8Array([...raw(1, victim, 2 ** 50), 4, ...Buffer.from('null')]));
    if (dice < 0.75) return frame(3);
    if (dice < 0.8) return frame(64, new Uint8Array(Buffer.from('{"member":"x","doing":"dragging"}')));
    if (dice < 0.85) return frame(63, 2 ** 40);
    if (dice < 0.9) return frame(2, 1, new Uint8Array(Buffer.from('denied')));
    return bytes(chance, below(chance, 40));
  };
  let made = sound();
  for (let n = below(chance, 4); n > 0; n--) made = mutate(chance, made);
  return made;
}

/** The bytes with one thing about them changed. */
export function mutate(chance: Chance, given: Uint8Array): Uint8Array {
  const at = below(chance, given.length + 1);
  const [before, after] = [given.subarray(0, at), given.subarray(at)];
  const dice = chance();
  if (dice < 0.2) return before;
  if (dice < 0.3) return new Uint8Array([...before, ...bytes(chance, 1 + below(chance, 8)), ...after]);
  // A number without end, or larger than any that can be counted with.
  if (dice < 0.4) return new Uint8Array([...before, ...new Uint8Array(1 + below(chance, 12)).fill(255), ...after]);
  if (dice < 0.45)
    return new Uint8Array([...before, ...raw(oneOf(chance, [2 ** 31, 2 ** 32, 2 ** 52]) ?? 0), ...after.subarray(1)]);
  if (dice < 0.5) return new Uint8Array([...given, ...given]);
  if (dice < 0.55) return new Uint8Array([...before, ...after.subarray(1 + below(chance, 4))]);
  const changed = given.slice();
  if (changed.length > 0) changed[at % changed.length] = below(chance, 256);
  return changed;
}
