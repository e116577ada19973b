/** What `explain` says. Sentences begin small and have no full stop where they stand beside what they explain. */
export interface ExplainMessages {
  readonly commandElsewhere: string;
  readonly unknownCommand: string;
  readonly alias: (value: string) => string;
  readonly function: string;
  readonly keyword: string;
  readonly program: (path: string) => string;
  readonly unknownSubcommand: string;
  readonly unknownOption: string;
  /** What a name in capitals, as manuals have them for what is to be put there, stands for. */
  readonly operands: Readonly<Partial<Record<string, string>>>;
  readonly endOfOptions: string;
  readonly value: string;
  readonly standardInput: string;
  /** `{}` of find. */
  readonly found: string;
  readonly kinds: Readonly<Record<"file" | "directory" | "other" | "none", string>>;
  readonly setsVariable: (name: string) => string;
  readonly setsForCommand: (name: string) => string;
  readonly expansions: Readonly<
    Record<"tilde" | "braces" | "glob" | "variable" | "command" | "arithmetic" | "process", string>
  >;
  readonly becomes: (words: string) => string;
  readonly operators: Readonly<Record<"|" | "|&" | "&&" | "||" | ";" | "&" | "!" | "time", string>>;
  readonly keywords: Readonly<Record<string, string>>;
  readonly redirections: {
    readonly reads: (file: string) => string;
    readonly writesNew: (stream: string, file: string) => string;
    readonly replaces: (stream: string, file: string) => string;
    readonly appends: (stream: string, file: string) => string;
    readonly readsAndWrites: (file: string) => string;
    readonly joins: (stream: string, other: string) => string;
    readonly closes: (stream: string) => string;
    readonly hereDocument: string;
    readonly hereString: string;
    readonly discards: (stream: string) => string;
  };
  readonly streams: {
    readonly output: string;
    readonly errors: string;
    readonly both: string;
    readonly other: (number: number) => string;
  };
  readonly here: string;
  readonly needsTerminal: string;
  readonly screen: (command: string) => string;
  readonly changes: Readonly<
    Record<"created" | "removed" | "modified" | "attributes", (paths: string) => string>
  >;
  readonly more: (count: number) => string;
  readonly goesTo: (path: string) => string;
  readonly prints: (lines: number) => string;
  readonly printsNothing: string;
  readonly complains: (line: string) => string;
  readonly status: (status: number) => string;
  readonly long: string;
  readonly nothingGiven: string;
}
