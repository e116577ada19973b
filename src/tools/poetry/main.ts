import { normalizePath } from "../../base/paths.ts";
import type { Process } from "../../process/process.ts";
import type { Interpreter } from "../python/interpreter.ts";
import type { NativeProgram } from "../python/native-modules.ts";
import { PoetryCall } from "./console/call.ts";
import { closest } from "./console/closest.ts";
import { GLOBAL_OPTIONS, type PoetryCommand } from "./console/command.ts";
import { Console, PoetryError } from "./console/console.ts";
import { commandPage, listPage } from "./console/help-page.ts";
import { escapeMarkup } from "./console/markup.ts";
import { type ParsedWords, parseWords } from "./console/parse-words.ts";
import { tellUnknown } from "./console/unknown-command.ts";
import { ensureEnvironment } from "./environment/manager.ts";
import { commandsOf, installedProfile } from "./installed-profile.ts";
import { packageIndexOf } from "./package-index.ts";
import type { Profile } from "./profile.ts";

/** poetry: what its console script does. */
export const poetry: NativeProgram = async (process, interpreter, words) => {
  const profile = installedProfile(process, interpreter);
  const console = new Console(process, {
    ansi: words.includes("--ansi") ? true : words.includes("--no-ansi") ? false : undefined,
    quiet: words.some((word) => word === "-q" || word === "--quiet"),
    verbosity: verbosityOf(words),
    interactive: !words.some((word) => word === "-n" || word === "--no-interaction"),
  });
  try {
    return await dispatch(process, interpreter, console, profile, words);
  } catch (error) {
    if (!(error instanceof PoetryError)) throw error;
    if (error.said !== "") await console.writeError(escapeMarkup(error.said));
    await console.errorLine(`\n<error>${escapeMarkup(error.message)}</error>`);
    if (error.advice !== "") await console.errorLine(`\n  ${error.advice}`);
    return 1;
  }
};

function verbosityOf(words: readonly string[]): number {
  const given = words.find((word) => /^-v+$/.test(word) || word === "--verbose");
  return given === undefined ? 0 : given === "--verbose" ? 1 : given.length - 1;
}

async function dispatch(
  process: Process,
  interpreter: Interpreter,
  console: Console,
  profile: Profile,
  words: readonly string[],
): Promise<number> {
  const commands = commandsOf(profile, process, interpreter);
  const { before, names } = splitWords(words);
  const asksVersion = before.some((word) => word === "-V" || word === "--version");
  if (asksVersion || (names.length === 0 && words.some((word) => word === "-V" || word === "--version"))) {
    await console.line(`Poetry (version <c1>${profile.version}</c1>)`);
    return 0;
  }
  const [first = "list"] = names;
  const asksHelp = words.some((word) => word === "-h" || word === "--help");
  // Without a command it is the default one's.
  if (asksHelp && (names.length === 0 || first === "list"))
    return showHelp(console, profile, commands, LIST_HELP);
  // Options that are none, without a command.
  if (names.length === 0) parseWords(before, { name: "list", summary: "", run: async () => 0 });
  if (first === "list" || first === "help") return showHelp(console, profile, commands, names);
  const command = findCommand(commands, names);
  if (!command && profile.isSecond) return tellUnknown(console, commands, first);
  if (!command) throw new PoetryError(unknownText(commands, first));
  const own = names.slice(command.name.split(" ").length);
  if (!command.takesAll && own.some((word) => word === "-h" || word === "--help")) {
    await console.write(commandPage(command));
    return 0;
  }
  const parsed = command.takesAll ? takeAll(own) : tryWords([...before, ...own], command);
  const global = command.takesAll
    ? parseWords(before, { ...command, arguments: [] })
    : "problem" in parsed
      ? NO_WORDS
      : parsed;
  const directory = normalizePath(global.values.get("directory")?.at(-1) ?? ".", process.cwd);
  const call = new PoetryCall(
    process,
    interpreter,
    console,
    profile,
    "problem" in parsed ? NO_WORDS : parsed,
    directory,
    packageIndexOf(process),
  );
  if (console.wishes.verbosity > 0 && IN_ENVIRONMENT.has(command.name)) {
    const { path } = await ensureEnvironment(call, call.project);
    await console.line(`Using virtualenv: <comment>${path}</>`);
  }
  if (!("problem" in parsed)) return command.run(call);
  // Where a command needs the project's environment, that comes before its words are looked at.
  if (IN_ENVIRONMENT.has(command.name)) await ensureEnvironment(call, call.project);
  throw parsed.problem;
}

const LIST_HELP = ["help", "list"];
const NO_WORDS: ParsedWords = { values: new Map(), operands: [] };

/** Poetry's `EnvCommand`s. */
const IN_ENVIRONMENT: ReadonlySet<string> = new Set([
  "add",
  "build",
  "install",
  "lock",
  "remove",
  "run",
  "shell",
  "show",
  "sync",
  "update",
]);

function tryWords(
  words: readonly string[],
  command: PoetryCommand,
): ParsedWords | { readonly problem: PoetryError } {
  try {
    return parseWords(words, command);
  } catch (error) {
    if (!(error instanceof PoetryError)) throw error;
    return { problem: error };
  }
}

/** What stands before the command's name, and the words from it on. */
function splitWords(words: readonly string[]): {
  readonly before: readonly string[];
  readonly names: readonly string[];
} {
  let at = 0;
  while (at < words.length && words[at]?.startsWith("-")) {
    const word = words[at] ?? "";
    const spec = GLOBAL_OPTIONS.find(({ long, short }) => word === `--${long}` || word === `-${short}`);
    at += spec?.value ? 2 : 1;
  }
  return { before: words.slice(0, at), names: words.slice(at) };
}

function findCommand(
  commands: readonly PoetryCommand[],
  names: readonly string[],
): PoetryCommand | undefined {
  for (const length of [3, 2, 1]) {
    const name = names.slice(0, length).join(" ");
    const found = names.length >= length ? commands.find((one) => one.name === name) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The words of `poetry run` belong to the program that it starts. */
function takeAll(words: readonly string[]): ParsedWords {
  const operands = words[0] === "--" ? words.slice(1) : words;
  return { values: new Map(), operands };
}

async function showHelp(
  console: Console,
  profile: Profile,
  commands: readonly PoetryCommand[],
  names: readonly string[],
): Promise<number> {
  const rest = names.slice(1).filter((word) => !word.startsWith("-"));
  if (names[0] === "help" && rest.length > 0) {
    const command = findCommand(commands, rest);
    if (!command) throw new PoetryError(unknownText(commands, rest[0] ?? ""));
    await console.write(commandPage(command));
    return 0;
  }
  const isHelpOfHelp = names[0] === "help" && rest.length === 0;
  const page = commands.find(({ name }) => name === "help");
  if (isHelpOfHelp && page) await console.write(commandPage(page));
  else if (rest[0] !== undefined && !commands.some(({ name }) => name.startsWith(`${rest[0]} `)))
    throw new PoetryError(`There are no commands in the "${rest[0]}" namespace.`);
  else await console.write(listPage(commands, profile.version, rest[0]));
  return 0;
}

function unknownText(commands: readonly PoetryCommand[], name: string): string {
  const similar = closest(
    name,
    commands.map((one) => one.name),
  );
  const text = `The command "${name}" does not exist.`;
  if (similar.length === 0) return text;
  const title = similar.length === 1 ? "Did you mean this?" : "Did you mean one of these?";
  return `${text}\n\n${title}\n${similar.map((one) => `    ${one}`).join("\n")}`;
}
