/** One line of a report, with what hangs under it. The words are plain text, of people and of the product alike. */
export interface ReportLine {
  readonly text: string;
  /** Of an action: whether it was ticked. */
  readonly done?: boolean;
  readonly lines?: readonly ReportLine[];
  /** How it came to what it came to: a short report leaves it out. */
  readonly isDetail?: true;
}

export interface ReportSection {
  readonly title: string;
  readonly lines: readonly ReportLine[];
  readonly sections?: readonly ReportSection[];
  /** What the board came to, rather than how: what a short report tells. */
  readonly isResult?: true;
}

/** What the exports in text are written from. */
export interface Report {
  readonly title: string;
  /** Sentences about the export itself; empty once the board is finished. */
  readonly notice: string;
  readonly facts: readonly ReportLine[];
  readonly sections: readonly ReportSection[];
}

/** A text and, in brackets behind it, what else is known of it. */
export const withFacts = (text: string, facts: readonly string[]): string => {
  const known = facts.filter((fact) => fact !== '');
  return known.length > 0 ? `${text} (${known.join(', ')})` : text;
};

/** A line with lines under it, if there are any. */
export const over = (text: string, lines: readonly ReportLine[]): ReportLine =>
  lines.length > 0 ? { text, lines } : { text };
