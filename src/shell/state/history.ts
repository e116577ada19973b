/** One line of the history list. */
export interface HistoryEntry {
  readonly text: string;
  /** When it was entered, in milliseconds since 1970, where that is known. */
  readonly time?: number;
}

/** The lines that a history expansion can refer to; the first has the number `base`. */
export interface PastLines {
  readonly entries: readonly HistoryEntry[];
  readonly base: number;
}

/** The history list (bash manual 9.1). Entries are numbered from `base`, which grows when old ones are dropped. */
export class History implements PastLines {
  entries: HistoryEntry[] = [];
  /** The number of the first entry. */
  base = 1;
  /** How many of the entries the history file already holds. */
  saved = 0;
  /** How many lines of the history file have been read or written: `history -n` goes on behind them. */
  fileLines = 0;
  /** Whether the command that runs is the last entry, and not one that `history -s` has put there. */
  holdsCommand = false;
  /** Whether the last entry was added by this command: the command itself, or by `history -s`. */
  isFresh = false;

  /** For a subshell, which keeps what it adds to itself. */
  fork(): History {
    const copy = new History();
    if (this.entries.length > 0) copy.entries = this.entries.slice();
    copy.base = this.base;
    copy.saved = this.saved;
    copy.fileLines = this.fileLines;
    copy.holdsCommand = this.holdsCommand;
    copy.isFresh = this.isFresh;
    return copy;
  }
}
