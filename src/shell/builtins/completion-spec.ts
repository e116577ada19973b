import { quoteForTrace } from "../../base/quoting.ts";
import type { CompletionSpec } from "../state/completions.ts";
import type { BuiltinIo } from "./io.ts";
import type { ParsedOptions } from "./options.ts";

/** What `-A` can be given, in the order in which `complete -p` prints them; some have a letter of their own. */
const ACTIONS: readonly { readonly name: string; readonly letter?: string }[] = [
  { name: "alias", letter: "a" },
  { name: "builtin", letter: "b" },
  { name: "command", letter: "c" },
  { name: "directory", letter: "d" },
  { name: "export", letter: "e" },
  { name: "file", letter: "f" },
  { name: "group", letter: "g" },
  { name: "job", letter: "j" },
  { name: "keyword", letter: "k" },
  { name: "service", letter: "s" },
  { name: "user", letter: "u" },
  { name: "variable", letter: "v" },
  ...[
    "arrayvar",
    "binding",
    "disabled",
    "enabled",
    "function",
    "helptopic",
    "hostname",
    "running",
    "setopt",
    "shopt",
    "signal",
    "stopped",
  ].map((name) => ({ name })), // prettier-ignore
];

/** In which order bash asks them, whatever the order in which they were given (pcomplete.c). */
const ACTIONS_AS_ASKED: readonly string[] = [
  "alias",
  "arrayvar",
  "binding",
  "builtin",
  "disabled",
  "enabled",
  "export",
  "function",
  "helptopic",
  "hostname",
  "job",
  "keyword",
  "running",
  "setopt",
  "shopt",
  "signal",
  "stopped",
  "variable",
  "command",
  "file",
  "user",
  "group",
  "service",
  "directory",
]; // prettier-ignore

/** What `-o` can be given, in the order in which it is printed. */
export const COMPLETION_OPTIONS: readonly string[] = [
  "bashdefault",
  "default",
  "dirnames",
  "filenames",
  "noquote",
  "nosort",
  "nospace",
  "plusdirs",
]; // prettier-ignore

/** The letters that `complete` and `compgen` share, for reading options. */
export const SPEC_LETTERS = "abcdefgjksuvo:A:G:W:F:C:X:P:S:";

/** A spec from the options given; a status where one of them is wrong. */
export function specFrom(io: BuiltinIo, { flags, pairs }: ParsedOptions): CompletionSpec | number {
  const actions = new Set<string>();
  const options = new Set<string>();
  for (const [letter, argument] of pairs) {
    const named = ACTIONS.find((action) =>
      letter === "A" ? action.name === argument : action.letter === letter,
    );
    if (named) actions.add(named.name);
    else if (letter === "A") return io.fault(`${argument}: invalid action name`, 2);
    else if (letter === "F" && /[()<>;&| \t\n]/.test(argument)) {
      return io.fault(`\`${argument}': not a valid identifier`, 2);
    } else if (letter === "o") {
      if (!isCompletionOption(argument)) return io.fault(`${argument}: invalid option name`, 2);
      options.add(argument);
    }
  }
  return {
    actions: ACTIONS_AS_ASKED.filter((name) => actions.has(name)),
    options: COMPLETION_OPTIONS.filter((name) => options.has(name)),
    globPattern: flags.get("G"),
    words: flags.get("W"),
    functionName: flags.get("F"),
    command: flags.get("C"),
    filter: flags.get("X"),
    prefix: flags.get("P"),
    suffix: flags.get("S"),
  };
}

export function isCompletionOption(name: string): boolean {
  return COMPLETION_OPTIONS.includes(name);
}

/** The names under which `-D`, `-E` and `-I` are stored; the first that is given counts. */
const SPECIAL_NAMES = { D: "_DefaultCmD_", E: "_EmptycmD_", I: "_InitialWorD_" } as const;

export function specialName(flags: ReadonlyMap<string, string>): string | undefined {
  for (const [letter, name] of Object.entries(SPECIAL_NAMES)) if (flags.has(letter)) return name;
  return undefined;
}

/** A command's name as it is printed; `-D` and its like for those that stand for them. */
export function printedName(name: string): string {
  for (const [letter, special] of Object.entries(SPECIAL_NAMES)) if (name === special) return `-${letter}`;
  return quoteForTrace(name);
}

/** The line that `complete -p` prints. */
export function formatSpec(name: string, spec: CompletionSpec): string {
  const quoted = (letter: string, text: string | undefined) =>
    text === undefined ? [] : [`-${letter} ${quoteAlways(text)}`];
  const actions = ACTIONS.filter((action) => spec.actions.includes(action.name));
  const parts = [
    ...spec.options.map((option) => `-o ${option}`),
    ...actions.map((action) => (action.letter ? `-${action.letter}` : `-A ${action.name}`)),
    ...quoted("G", spec.globPattern),
    ...quoted("W", spec.words),
    ...quoted("P", spec.prefix),
    ...quoted("S", spec.suffix),
    ...quoted("X", spec.filter),
    ...quoted("C", spec.command),
    ...(spec.functionName === undefined ? [] : [`-F ${spec.functionName}`]),
    printedName(name),
  ];
  return `complete ${parts.join(" ")}\n`;
}

/** bash's sh_single_quote: whatever the text holds. */
function quoteAlways(text: string): string {
  if (text === "'") return "\\'";
  return `'${text.replaceAll("'", "'\\''")}'`;
}
