import { Errno } from "../../disk/errno.ts";
import { WriteFailed } from "../../process/command/output.ts";
import { startProgram } from "../../process/command/run-program.ts";
import type { Process } from "../../process/process.ts";
import { Death, die } from "./death.ts";
import { GitCall } from "./git-call.ts";
import { normalizeKey } from "./repository/config-file.ts";
import { SUBCOMMANDS } from "./subcommands.ts";
import { COMMAND_NAMES } from "./usage/command-names.ts";
import { GIT_VERSION, gitUsage } from "./usage/git.ts";

/** git (https://git-scm.com/docs): the version control system, as Debian 12 has it. */
export async function git(process: Process): Promise<number> {
  let call: GitCall | undefined;
  let status: number;
  try {
    const words = readGlobalWords(process);
    call = new GitCall(process, words.config);
    call.usesPager = words.usesPager;
    status = await runSubcommand(call, words.rest);
  } catch (thrown) {
    if (thrown instanceof WriteFailed) return 141;
    if (!(thrown instanceof Death)) throw thrown;
    await call?.out.flush();
    await process.write(2, thrown.text);
    status = thrown.status;
  }
  try {
    await call?.finish();
  } catch (thrown) {
    if (!(thrown instanceof WriteFailed)) throw thrown;
  }
  return status;
}

interface GlobalWords {
  readonly config: ReadonlyMap<string, string>;
  readonly usesPager: boolean;
  readonly rest: readonly string[];
}

/** The options before the subcommand (git(1), "OPTIONS"). */
function readGlobalWords(process: Process): GlobalWords {
  const config = new Map<string, string>();
  const env = new Map(process.env);
  let usesPager = true;
  const words = process.argv.slice(1);
  for (let word = words[0]; word?.startsWith("-"); word = words[0]) {
    if (["--version", "-v", "--help", "-h"].includes(word) || PLACES[word] !== undefined) break;
    words.shift();
    if (word === "-C") changeDirectory(process, words.shift());
    else if (word === "-c") {
      const [key = "", ...value] = (words.shift() ?? dieOfMissing("-c expects a configuration string")).split(
        "=",
      );
      config.set(normalizeKey(key), value.length === 0 ? "true" : value.join("="));
    } else if (word === "--no-pager" || word === "-P") usesPager = false;
    else if (word === "-p" || word === "--paginate") usesPager = true;
    else if (word === "--git-dir") env.set("GIT_DIR", words.shift() ?? "");
    else if (word.startsWith("--git-dir=")) env.set("GIT_DIR", word.slice("--git-dir=".length));
    else if (["--no-optional-locks", "--literal-pathspecs", "--no-replace-objects"].includes(word)) continue;
    else if (
      /^--(bare|work-tree|namespace|exec-path|html-path|man-path|info-path|config-env|super-prefix)(=|$)/.test(
        word,
      )
    )
      throw new Death(`rockpool: not simulated here: git ${word}\n`, 1);
    else throw new Death(`unknown option: ${word}\n${gitUsage.slice(0, gitUsage.indexOf("\n\n"))}\n`, 129);
  }
  process.env = env;
  return { config, usesPager, rest: words };
}

function dieOfMissing(message: string): never {
  throw new Death(`${message}\n${gitUsage.slice(0, gitUsage.indexOf("\n\n"))}\n\n`, 129);
}

function changeDirectory(process: Process, directory: string | undefined): void {
  if (directory === undefined) dieOfMissing("no directory given for '-C' option");
  if (directory === "") return;
  const failed = process.files.chdir(directory ?? "");
  if (failed) die(`cannot change to '${directory}': ${failed.message}`);
}

async function runSubcommand(
  call: GitCall,
  words: readonly string[],
  seen: readonly string[] = [],
): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined) {
    call.print(gitUsage);
    return 1;
  }
  if (name === "--version" || name === "-v" || name === "version") {
    call.print(GIT_VERSION);
    return 0;
  }
  const place = PLACES[name];
  if (place !== undefined) {
    call.print(`${place}\n`);
    return 0;
  }
  if (name === "--help" || name === "-h" || (name === "help" && rest.length === 0)) {
    call.print(gitUsage);
    return 0;
  }
  if (name === "help") return showHelp(call, rest);
  const load = SUBCOMMANDS[name];
  if (load) {
    const subcommand = await call.process.kernel.scheduler.host(call.process, load());
    if (rest[0] === "--help") return showManual(call, name);
    return subcommand.run(call, rest);
  }
  if (COMMAND_NAMES.includes(name)) return call.notSimulated(name);
  const alias = call.config(`alias.${name}`);
  if (alias !== undefined) return runAlias(call, { name, alias, seen }, rest);
  return unknownCommand(call, name);
}

interface Alias {
  readonly name: string;
  readonly alias: string;
  /** Those that it stands in for. */
  readonly seen: readonly string[];
}

function runAlias(call: GitCall, { name, alias, seen }: Alias, rest: readonly string[]): Promise<number> {
  if (alias.startsWith("!")) return runShellAlias(call, alias.slice(1), rest);
  const words = [...splitWords(alias), ...rest];
  const [next = ""] = words;
  if (next === name) die(`recursive alias: ${name}`);
  const names = [...seen, name];
  if (names.includes(next)) {
    const list = names.map(
      (one, at) => `\n  ${one}${one === next ? " <==" : at === names.length - 1 ? " ==>" : ""}`,
    );
    die(`alias loop detected: expansion of '${names[0]}' does not terminate:${list.join("")}`);
  }
  return runSubcommand(call, words, names);
}

/** A command of the shell runs at the top of the working tree (git-config(1), alias.*). */
async function runShellAlias(call: GitCall, command: string, rest: readonly string[]): Promise<number> {
  const { process, maybeRepository } = call;
  const files = process.files.fork();
  const env = new Map(process.env);
  if (maybeRepository?.top !== undefined) {
    env.set("GIT_PREFIX", call.prefix);
    files.chdir(maybeRepository.top);
  }
  const child = startProgram(process, ["/bin/sh", "-c", `${command} "$@"`, command, ...rest], { files, env });
  if (child instanceof Errno) return 128;
  await process.waitFor(child);
  return child.exit?.status ?? 0;
}

function splitWords(text: string): readonly string[] {
  return Array.from(text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g), ([, a, b, c]) => a ?? b ?? c ?? "");
}

/** `help -a`, `help -g`, `help -c`, or the manual page of a command (git-help(1)). */
async function showHelp(call: GitCall, words: readonly string[]): Promise<number> {
  const [word = "git"] = words;
  if (!/^(-[acg]|--all|--config|--guides)$/.test(word)) return showManual(call, word);
  if (words.length > 1) return call.notSimulated(`help ${words.join(" ")}`);
  const { helpList } = await call.load(import("./help-lists.ts"));
  if (!/g/.test(word)) call.startPager();
  call.print(helpList(word.replace(/^--?(.).*$/, "$1")));
  return 0;
}

async function showManual(call: GitCall, name: string): Promise<number> {
  const page = name === "git" || !COMMAND_NAMES.includes(name) ? name : `git-${name}`;
  const child = startProgram(call.process, ["man", page]);
  if (child instanceof Errno) return 1;
  await call.process.waitFor(child);
  return child.exit?.status ?? 0;
}

/** Those that `git` alone lists. */
const COMMON = Array.from(gitUsage.matchAll(/^ {3}([a-z-]+) /gm), ([, command = ""]) => command);

/** Where the parts of git lie, as Debian has them. */
const PLACES: Readonly<Record<string, string>> = {
  "--exec-path": "/usr/lib/git-core",
  "--html-path": "/usr/share/doc/git/html",
  "--info-path": "/usr/share/info",
  "--man-path": "/usr/share/man",
};

/** The weights of help.c: commands nearer than this are named. */
const SIMILARITY_FLOOR = 7;

function unknownCommand(call: GitCall, name: string): number {
  const aliases = call.configs.flatMap(({ entries }) =>
    entries.flatMap(({ key }) => (key.startsWith("alias.") ? [key.slice("alias.".length)] : [])),
  );
  const scored = [...new Set([...COMMAND_NAMES, ...aliases])].map((command) => ({
    command,
    score: COMMON.includes(command) && command.startsWith(name) ? 0 : weighDistance(name, command) + 1,
  }));
  // Common commands that begin so are named, and those that are nearest of the others.
  const best = Math.min(...scored.map(({ score }) => score).filter((score) => score > 0));
  const similar = scored
    .filter(({ score }) => score === 0 || (score === best && best <= SIMILARITY_FLOOR))
    .sort((a, b) => a.score - b.score || (a.command < b.command ? -1 : 1))
    .map(({ command }) => command);
  let text = `git: '${name}' is not a git command. See 'git --help'.\n`;
  if (similar.length > 0)
    text += `\nThe most similar command${similar.length === 1 ? " is" : "s are"}\n${similar
      .map((command) => `\t${command}\n`)
      .join("")}`;
  call.printError(text);
  return 1;
}

/** levenshtein(3) of git: a swap costs 0, a substitution 2, an insertion 1, a deletion 3. */
function weighDistance(from: string, to: string): number {
  let older: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 0; row < from.length; row++) {
    const next = [(row + 1) * 3];
    for (let column = 0; column < to.length; column++) {
      let cost = (last[column] ?? 0) + (from[row] === to[column] ? 0 : 2);
      if (row > 0 && column > 0 && from[row - 1] === to[column] && from[row] === to[column - 1])
        cost = Math.min(cost, older[column - 1] ?? cost);
      next.push(Math.min(cost, (last[column + 1] ?? 0) + 3, (next[column] ?? 0) + 1));
    }
    older = last;
    last = next;
  }
  return last[to.length] ?? 0;
}
