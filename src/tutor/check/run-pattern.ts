import { baseName, normalizePath } from "../../base/paths.ts";
import { compileGlob, isGlob } from "../../base/pattern/index.ts";
import type { WordsSpec } from "../../process/command/parse-options.ts";
import { callsOf, UNSEEN } from "./calls-of.ts";
import {
  ANY,
  type CommandWords,
  readCommandWords,
  readPatternWords,
  withoutSharedValues,
} from "./command-words.ts";
import { ownWay } from "./own-ways.ts";
import type { CommandRecord } from "./step-record.ts";
import type { ToolWords } from "./tool-words.ts";

/** What `ran` looks for: `ran [--in DIR] [--ok | --fails | --status N] [--times N] [--typed] COMMAND [WORD]...`. */
export interface RunPattern {
  /** The command's name or path; a glob where it was quoted. */
  readonly command: string;
  /** Options and operands that must be among those of the command. */
  readonly words: readonly string[];
  /** The directory that it ran in. */
  readonly directory?: string;
  readonly status?: number | "ok" | "fails";
  readonly times: number;
  /** At the prompt, not by a script. */
  readonly typed: boolean;
}

export type SpecOf = (words: readonly string[]) => WordsSpec | undefined;

/** Reads the arguments of `ran`; a text says what is wrong with them. `cwd` is that of the check. */
export function parseRunPattern(args: readonly string[], cwd: string): RunPattern | string {
  const pattern: { -readonly [K in keyof RunPattern]: RunPattern[K] } = {
    command: "",
    words: [],
    times: 1,
    typed: false,
  };
  let at = 0;
  for (; args[at]?.startsWith("--"); at++) {
    const option = args[at];
    if (option === "--") {
      at++;
      break;
    }
    if (option === "--ok" || option === "--fails") pattern.status = option === "--ok" ? "ok" : "fails";
    else if (option === "--typed") pattern.typed = true;
    else if (option === "--in") pattern.directory = normalizePath(args[++at] ?? "", cwd);
    else if (option === "--times" || option === "--status") {
      const number = Number(args[++at] ?? "");
      if (!Number.isSafeInteger(number) || number < 0) return `${option}: expected a number`;
      pattern[option === "--times" ? "times" : "status"] = number;
    } else return `unknown option ${option}`;
  }
  const [command, ...words] = args.slice(at);
  return command === undefined ? "expected a command" : { ...pattern, command, words };
}

/** How the programs of the commands read their words. */
export interface Readings {
  readonly specOf: SpecOf;
  /** Of tools with sub-commands, where these were asked for. */
  readonly toolWords?: ToolWords | undefined;
}

/** How often the commands match. */
export function countRuns(
  pattern: RunPattern,
  commands: readonly CommandRecord[],
  readings: Readings,
): number {
  return commands.reduce(
    (sum, command) => sum + (matchesRun(pattern, command, readings) ? command.times : 0),
    0,
  );
}

/** The words of the pattern, and of what was called by its name, of which `specOf` does not tell how they are read. */
export function wordsToRead(
  pattern: RunPattern,
  commands: readonly CommandRecord[],
  specOf: SpecOf,
): readonly (readonly string[])[] {
  if (pattern.words.length === 0) return [];
  const called = commands.flatMap((command) =>
    callsOf(command).flatMap(({ words, isItself }) => {
      const [name = ""] = words;
      const itself = isItself ? command : undefined;
      const isFile =
        itself === undefined || itself.resolved.kind === "file" || itself.resolved.kind === "function";
      const isMeant = isFile && matchesName(pattern.command, name, itself, command.cwd);
      return isMeant && !ownWay(programName(name, itself)) && !specOf(words) ? [words] : [];
    }),
  );
  return called.length === 0 ? [] : [patternWords(pattern), ...called];
}

function patternWords({ command, words }: RunPattern): readonly string[] {
  return [command, ...words];
}

export function matchesRun(
  pattern: RunPattern,
  command: CommandRecord,
  { specOf, toolWords }: Readings,
): boolean {
  if (pattern.typed && !command.interactive) return false;
  if (pattern.directory !== undefined && normalizePath(command.cwd) !== pattern.directory) return false;
  if (!matchesStatus(pattern.status, command)) return false;
  return callsOf(command).some(({ words, isItself }) => {
    const [name = "", ...rest] = words;
    const itself = isItself ? command : undefined;
    if (!matchesName(pattern.command, name, itself, command.cwd)) return false;
    const [given, wanted] = [toolWords?.(words), toolWords?.(patternWords(pattern))];
    if (given && wanted && contains(given, wanted, command.cwd)) return true;
    const program = programName(name, itself);
    const own = ownWay(program);
    if (own) return contains(own(rest), own(pattern.words), command.cwd);
    return matchesWords(rest, pattern.words, specOf([program, ...rest]), command.cwd);
  });
}

function matchesWords(
  given: readonly string[],
  wanted: readonly string[],
  spec: WordsSpec | undefined,
  cwd: string,
): boolean {
  const left = spec
    ? { given, wanted }
    : withoutSharedValues(given, wanted, (one, other) => matchesWord(one, other, cwd));
  return contains(readCommandWords(left.given, spec), readPatternWords(left.wanted, spec), cwd);
}

/** What was not found did not run, unless the pattern asks for a failure. */
function matchesStatus(wanted: RunPattern["status"], { status, resolved }: CommandRecord): boolean {
  if (wanted === "ok") return status === 0;
  if (wanted === "fails") return status !== undefined && status !== 0;
  if (wanted !== undefined) return status === wanted;
  return resolved.kind !== "not-found";
}

function matchesName(wanted: string, name: string, command: CommandRecord | undefined, cwd: string): boolean {
  const resolved = command?.resolved;
  if (wanted.includes("/")) {
    const path = normalizePath(wanted, cwd);
    if (resolved?.kind === "file" && normalizePath(resolved.path, cwd) === path) return true;
    return name.includes("/") && normalizePath(name, cwd) === path;
  }
  const names = [name, baseName(name), programName(name, command)];
  if (isGlob(wanted, false)) return names.some((each) => compileGlob(wanted).matches(each));
  const plain = /^(?:python|pip)3?$/.test(wanted) ? anyVersion(wanted) : undefined;
  return names.includes(wanted) || (plain !== undefined && names.some((each) => anyVersion(each) === plain));
}

/** `python3.12`, `python3` and `python` are one program to who does not ask for a version. */
function anyVersion(name: string): string | undefined {
  return /^(python|pip)(?:\d(?:\.\d+)?)?$/.exec(name)?.[1];
}

function programName(name: string, command: CommandRecord | undefined): string {
  const resolved = command?.resolved;
  if (resolved?.kind === "file") return baseName(resolved.path);
  return resolved && resolved.kind !== "not-found" ? resolved.name : baseName(name);
}

/** Whether all options of `wanted` were given, and its operands, in their order; others may stand between. */
function contains(given: CommandWords, wanted: CommandWords, cwd: string): boolean {
  const hasOption = (option: CommandWords["options"][number]) =>
    given.options.some(({ key, value }) => key === option.key && matchesValue(option.value, value, cwd));
  if (!wanted.options.every(hasOption)) return false;
  let at = 0;
  for (const operand of given.operands) {
    const next = wanted.operands[at];
    if (next === undefined || operand === UNSEEN) return true;
    if (matchesWord(next, operand, cwd)) at++;
  }
  return at === wanted.operands.length;
}

function matchesValue(wanted: string | undefined, value: string | undefined, cwd: string): boolean {
  if (wanted === undefined || wanted === ANY) return true;
  return value !== undefined && matchesWord(wanted, value, cwd);
}

/** The same text, the same place seen from where the command ran, or a text or place that a quoted glob matches. */
function matchesWord(wanted: string, word: string, cwd: string): boolean {
  if (wanted === word) return true;
  const [wantedPath, path] = [normalizePath(wanted, cwd), normalizePath(word, cwd)];
  if (word !== "" && wanted !== "" && wantedPath === path) return true;
  if (!isGlob(wanted, false)) return false;
  return compileGlob(wanted).matches(word) || compileGlob(wantedPath).matches(path);
}
