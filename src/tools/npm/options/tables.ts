import commandTables from "./commands.json" with { type: "json" };
import optionTables from "./definitions.json" with { type: "json" };

/** The version that the tables, and all texts, are of. */
export const NPM_VERSION = commandTables.version;

/** What an option's value may be. */
export type OptionValue = string | number | boolean | null | readonly string[];

/** An option: of the command line, of `.npmrc`, of the environment. */
export interface OptionTable {
  /** `boolean`, `number`, `string`, `list`; none: only the words of `values`. */
  readonly kinds: readonly string[];
  readonly values?: readonly string[];
  readonly default?: unknown;
  readonly short?: readonly string[];
  /** Options that the help shows with it. */
  readonly exclusive?: readonly string[];
  readonly usage: string;
  /** The first line of what npm tells of it. */
  readonly help: string;
}

export interface CommandTable {
  readonly description: string;
  readonly usage: readonly string[];
  readonly options?: readonly string[];
  readonly aliases: readonly string[];
  readonly subcommands?: Readonly<Record<string, SubcommandTable | undefined>>;
  readonly positionals?: number;
}

export interface SubcommandTable {
  readonly description?: string;
  readonly usage?: string | readonly string[];
}

/** Both are made of npm's own by scripts/npm-tables.mjs. */
export const OPTIONS: Readonly<Record<string, OptionTable | undefined>> = optionTables.entries;
export const SHORTHANDS: Readonly<Record<string, readonly string[] | undefined>> = optionTables.shorthands;
export const COMMANDS: Readonly<Record<string, CommandTable | undefined>> = commandTables.entries;
const ALIASES: Readonly<Record<string, string | undefined>> = commandTables.aliases;

export const COMMAND_NAMES: readonly string[] = Object.keys(commandTables.entries);

/** The command that a word means: its own name, an alias, or a beginning that only one has. */
export function findCommand(word: string): string | undefined {
  const name = word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (Object.hasOwn(COMMANDS, name)) return name;
  if (Object.hasOwn(ALIASES, name)) return ALIASES[name];
  const all = [...COMMAND_NAMES, ...Object.keys(ALIASES)];
  const beginning = all.filter((one) => one.startsWith(name));
  return beginning.length === 1 && beginning[0] !== undefined
    ? (ALIASES[beginning[0]] ?? beginning[0])
    : undefined;
}

export function optionOf(key: string): OptionTable | undefined {
  return Object.hasOwn(OPTIONS, key) ? OPTIONS[key] : undefined;
}
