import type { StatementBox } from '#shared/model/statement.ts';

/** One note of a stand-in. */
export interface Line {
  readonly text: string;
  /** Notes of one theme are put into one group. */
  readonly theme?: string;
  /** What comes of it when it is talked about. */
  readonly takeaway?: string;
  readonly action?: string;
}

/** Lines of each of the three. */
type Three<T> = readonly [T, T, T];

/** What three stand-ins are called, and say, from the first question of a workshop to its end. */
export interface Script {
  readonly people: Three<string>;
  /** By the id of the question. */
  readonly notes: Readonly<Record<string, Three<readonly Line[]>>>;
  /** What the group of a theme is called. */
  readonly themes: Readonly<Record<string, string>>;
  /** Agreed lines by box; each box's are shared out among the three. */
  readonly statements: Readonly<Partial<Record<StatementBox, readonly string[]>>>;
  /** What the first says who stands for leader, and the third once asked to. */
  readonly stands: { readonly first: string; readonly asked: string };
  /** What comes of a topic that is not theirs. */
  readonly takeaways: readonly string[];
  readonly actions: readonly string[];
}
