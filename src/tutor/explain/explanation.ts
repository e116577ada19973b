/** One part of a line with what it means. */
export interface ExplanationRow {
  /** 0 for commands and what stands between them, more for what belongs to a command. */
  readonly depth: number;
  readonly text: string;
  readonly meaning: string;
}

/** A line explained. */
export interface Explanation {
  readonly rows: readonly ExplanationRow[];
  /** What it would do here and now; sentences, and lines that it would print. */
  readonly here: readonly ExplainedEffect[];
}

export interface ExplainedEffect {
  readonly sentence: string;
  /** What would be printed. */
  readonly lines?: readonly string[];
}
