/** What is said the quiet way. Sentences with the same `kind` that wait together are said as one: "6 notes moved". */
export interface PoliteSentence {
  readonly text: string;
  readonly kind?: string;
  /** One sentence for `n` of this kind. */
  readonly many?: (n: number) => string;
}

/** The quiet voice speaks at most once in this time, ms. */
export const POLITE_MS = 5000;
/** What happens together is said together: the quiet voice first waits this long, ms. */
export const TOGETHER_MS = 100;

/** All that waits as one announcement, each kind once, in the order it first came. */
export function batch(waiting: readonly PoliteSentence[]): string {
  const kinds = new Map<string, PoliteSentence[]>();
  for (const sentence of waiting) {
    const kind = sentence.kind ?? `text:${sentence.text}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), sentence]);
  }
  return [...kinds.values()]
    .map((same) => {
      const last = same.at(-1);
      return (same.length > 1 ? last?.many?.(same.length) : undefined) ?? last?.text ?? '';
    })
    .join(' ');
}

export interface Announcer {
  /** Waits its turn: after quiet only for what comes with it, else with the others at the end of the 5 s. */
  readonly polite: (sentence: PoliteSentence | string) => void;
  /** At once, over everything: phase change, 1 minute left, time's up, offline, back online. Once each. */
  readonly assertive: (text: string) => void;
  readonly stop: () => void;
}

/** Turns sentences into what the two live regions say and when. */
export function createAnnouncer(speak: (voice: 'polite' | 'assertive', text: string) => void): Announcer {
  let waiting: PoliteSentence[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = undefined;
    if (waiting.length === 0) return;
    speak('polite', batch(waiting));
    waiting = [];
    timer = setTimeout(flush, POLITE_MS);
  };
  return {
    polite: (sentence) => {
      waiting.push(typeof sentence === 'string' ? { text: sentence } : sentence);
      timer ??= setTimeout(flush, TOGETHER_MS);
    },
    assertive: (text) => speak('assertive', text),
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
      waiting = [];
    },
  };
}
